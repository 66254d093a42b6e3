import type { LocalDate } from "../../model/localDate.ts";
import type { Meeting } from "../../model/records/meeting.ts";
import type { PlanView } from "../planView.ts";
import { displayState, type DisplayState } from "./displayState.ts";

/** Something that stands on a day: a meeting, or the trace of one that has moved elsewhere. */
export type CalendarEntry = {
  readonly date: LocalDate;
  readonly meeting: Meeting;
  readonly state: DisplayState;
} & ({ readonly kind: "meeting" } | { readonly kind: "moved-away"; readonly to: LocalDate });

/** What stands on each day that has something; the meetings by their start, traces last. */
export type CalendarDays = ReadonlyMap<LocalDate, readonly CalendarEntry[]>;

/**
 * The meetings of a plan by day. Where the rule of a series gave another day than the one that a
 * meeting has now, a trace stays there: a day of the rule is never just empty.
 *
 * A meeting of `2027-05-06` that moved to `2027-05-11` stands on the 11th, its trace on the 6th.
 */
export function calendarDays(view: PlanView, announced: ReadonlySet<Meeting["id"]>): CalendarDays {
  const days = new Map<LocalDate, CalendarEntry[]>();
  const add = (entry: CalendarEntry) => {
    const list = days.get(entry.date);
    if (list) list.push(entry);
    else days.set(entry.date, [entry]);
  };
  const moved: CalendarEntry[] = [];
  // The meetings of a plan are in the order of their days and starts already.
  for (const meeting of view.meetings) {
    const date = meeting.when?.date;
    if (date === undefined) continue;
    const state = displayState(view, meeting, announced);
    add({ kind: "meeting", date, meeting, state });
    const { ruleDate } = meeting;
    if (ruleDate === undefined || ruleDate === date) continue;
    moved.push({ kind: "moved-away", date: ruleDate, to: date, meeting, state });
  }
  moved.forEach(add);
  return days;
}
