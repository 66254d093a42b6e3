import { mintId } from "#core/model/id.ts";
import { agendaItemRecord } from "#core/model/records/agendaItem.ts";
import type { Meeting } from "#core/model/records/meeting.ts";
import { duplicateEdits } from "#core/planning/calendar/duplicateEdits.ts";
import { topicOf } from "#core/planning/calendar/topicOf.ts";
import { removeMeetingEdits } from "#core/planning/removeMeetingEdits.ts";
import { useAct } from "../../../context/useAct.ts";
import { useDesk } from "../../../context/useDesk.ts";
import { usePlanView } from "../../../context/usePlanView.ts";
import { useRows } from "../../../context/useRows.ts";

/** What can be done with a meeting as a whole. Each change is one act, which one undo takes back. */
export interface MeetingActs {
  readonly previous: Meeting | undefined;
  readonly next: Meeting | undefined;
  readonly showPrevious: () => void;
  readonly showNext: () => void;
  readonly publish: () => void;
  readonly duplicate: () => void;
  readonly remove: () => void;
}

export function useMeetingActs(meeting: Meeting): MeetingActs {
  const { navigation, plans, random } = useDesk();
  const { navigate, replace } = navigation.getState();
  const act = useAct();
  const view = usePlanView();
  const agenda = useRows(agendaItemRecord);
  const place = view.meetings.findIndex(({ id }) => id === meeting.id);
  const [previous, next] = [view.meetings[place - 1], view.meetings[place + 1]];
  const topic = topicOf(view, meeting);

  function show(other: Meeting | undefined): void {
    // Leafing through is one step on the way back, not one for each meeting.
    if (other) replace({ ...navigation.getState().route, view: "meeting", id: other.id });
  }

  async function duplicate(): Promise<void> {
    const fresh = mintId<"meeting">(random);
    const { id, edits } = duplicateEdits(view, { meeting, fresh, agenda });
    const outcome = await act("duplicate-meeting", edits, topic);
    if (outcome?.ok) navigate({ view: "meeting", id });
  }

  async function remove(): Promise<void> {
    const edits = removeMeetingEdits(plans.getState().rows, meeting.id);
    const outcome = await act("delete-meeting", edits, topic);
    if (outcome?.ok) navigate({ view: "calendar" });
  }

  return {
    previous,
    next,
    showPrevious: () => show(previous),
    showNext: () => show(next),
    publish: () => navigate({ view: "publish", meeting: meeting.id }),
    duplicate: () => void duplicate(),
    remove: () => void remove(),
  };
}
