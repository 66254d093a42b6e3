import type { Meeting, meetingStates } from "../../model/records/meeting.ts";
import { occurrenceOn } from "../../schedule/occurrenceOn.ts";
import type { PlanView } from "../planView.ts";

/** How a meeting is drawn: as it is stored, or as what follows of a planned one. */
export type DisplayState = (typeof meetingStates)[number] | "announced" | "optional";

/**
 * The state that a meeting is shown in. One without a state is as good as planned; a planned one of which
 * something is posted is announced, and one that is still to be decided is optional.
 */
export function displayState(
  view: Pick<PlanView, "seriesOf">,
  meeting: Meeting,
  announced: ReadonlySet<Meeting["id"]>,
): DisplayState {
  const name = meeting.state?.name ?? "planned";
  if (name !== "planned") return name;
  if (announced.has(meeting.id)) return "announced";
  return isOptional(view, meeting) ? "optional" : "planned";
}

/** What the meeting says of itself goes before what the slot of its rule says. */
function isOptional(view: Pick<PlanView, "seriesOf">, meeting: Meeting): boolean {
  if (meeting.optional !== undefined) return meeting.optional;
  if (meeting.decideBy !== undefined) return true;
  const rule = view.seriesOf(meeting)?.rule;
  const date = meeting.ruleDate ?? meeting.when?.date;
  return rule !== undefined && date !== undefined && occurrenceOn(rule, date)?.optional === true;
}
