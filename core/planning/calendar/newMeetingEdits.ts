import { edit, type Edit } from "../../changes/edit.ts";
import type { LocalDate } from "../../model/localDate.ts";
import type { Meeting } from "../../model/records/meeting.ts";
import { occurrenceId, type Series } from "../../model/records/series.ts";
import { occurrenceOn } from "../../schedule/occurrenceOn.ts";
import type { PlanView } from "../planView.ts";

export interface NewMeeting {
  readonly id: Meeting["id"];
  readonly edits: readonly Edit[];
}

/**
 * A meeting on a day, with the start and length of the series. On a day of a rule that nobody has
 * planned yet it is the rule's own meeting, which two laptops make alike; `fresh` is the id of any other.
 *
 * With first Thursday at 19:00 a new meeting on `2027-06-03` begins at 19:00.
 */
export function newMeetingEdits(view: PlanView, date: LocalDate, fresh: Meeting["id"]): NewMeeting {
  const found = openSeriesOn(view, date);
  const series = found?.series ?? view.series[0];
  const id = found ? occurrenceId(found.series.id, date) : fresh;
  const { start, minutes } = series?.rule ?? {};
  const when = {
    date,
    ...(start !== undefined && { start }),
    ...(minutes !== undefined && { minutes }),
  };
  return {
    id,
    edits: [
      edit(["meeting", id, "when"], when),
      edit(["meeting", id, "state"], { name: "planned" }),
      ...(found ? [edit(["meeting", id, "series"], found.series.id)] : []),
      ...(found ? [edit(["meeting", id, "ruleDate"], date)] : []),
      ...(found?.isOptional === true ? [edit(["meeting", id, "optional"], true)] : []),
    ],
  };
}

/** The series whose rule has this day, and no meeting for it yet. */
function openSeriesOn(
  { series, meetings }: PlanView,
  date: LocalDate,
): { readonly series: Series; readonly isOptional: boolean } | undefined {
  const known = new Set(meetings.map(({ id }) => id));
  for (const one of series) {
    const { rule, from = date, until = date } = one;
    const occurrence = rule && occurrenceOn(rule, date);
    if (!occurrence || date < from || date > until) continue;
    const isTaken = meetings.some(
      (meeting) => meeting.series === one.id && (meeting.ruleDate ?? meeting.when?.date) === date,
    );
    if (isTaken || known.has(occurrenceId(one.id, date))) continue;
    return { series: one, isOptional: occurrence.optional };
  }
  return undefined;
}
