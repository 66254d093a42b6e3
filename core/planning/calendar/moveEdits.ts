import { edit, type Edit } from "../../changes/edit.ts";
import type { Json } from "../../model/json.ts";
import type { LocalDate } from "../../model/localDate.ts";
import type { Meeting } from "../../model/records/meeting.ts";
import type { Rule } from "../../model/rule.ts";
import type { WallClock } from "../../model/wallClock.ts";
import { occurrenceOn } from "../../schedule/occurrenceOn.ts";

export interface MoveTo {
  readonly date: LocalDate;
  /** Where absent, the start stays. */
  readonly start?: WallClock | undefined;
}

/**
 * A meeting on another day. The day of the rule that it leaves is kept with it, and so is that it was
 * put off the rule on purpose; a postponed one is planned again. No edits where it stands there already.
 *
 * @param rule that of its series
 */
export function moveEdits(meeting: Meeting, to: MoveTo, rule?: Rule): readonly Edit[] {
  const { id, when, state, ruleDate } = meeting;
  const start = to.start ?? when?.start;
  const isThere = when?.date === to.date && when.start === start;
  const isPostponed = state?.name === "postponed";
  if (isThere && !isPostponed) return [];
  const from = when?.date;
  const leaves = ruleDate === undefined && from !== undefined && from !== to.date;
  const { moved: _moved, ...rest } = when ?? {};
  const isOff = rule !== undefined && !occurrenceOn(rule, to.date);
  const value = {
    ...rest,
    date: to.date,
    ...(start !== undefined && { start }),
    ...(isOff && { moved: true }),
  };
  return [
    ...(isThere ? [] : [edit(["meeting", id, "when"], value as Json)]),
    ...(leaves && rule && occurrenceOn(rule, from)
      ? [edit(["meeting", id, "ruleDate"], from)]
      : []),
    ...(isPostponed ? [edit(["meeting", id, "state"], { name: "planned" })] : []),
  ];
}
