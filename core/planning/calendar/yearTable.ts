import { partsOf, type LocalDate } from "../../model/localDate.ts";
import type { Meeting } from "../../model/records/meeting.ts";
import type { Series } from "../../model/records/series.ts";
import type { Slot } from "../../model/rule.ts";
import { nearestOccurrence } from "../../schedule/nearestOccurrence.ts";
import { occurrenceOn } from "../../schedule/occurrenceOn.ts";
import type { PlanView } from "../planView.ts";
import type { CalendarDays, CalendarEntry } from "./calendarDays.ts";

/** A row of the year: one slot of a series' rule, a series without a rule, or what has no series. */
export interface YearRow {
  readonly series?: Series;
  readonly slot?: Slot;
  /** For each of the twelve months the meetings that stand in it. */
  readonly months: readonly (readonly CalendarEntry[])[];
}

/**
 * The meetings of a year by what they recur with: "first Thursday" and "third Thursday" are two rows also
 * where one series has both. A moved meeting stays in the row of the day that it moved from. The meetings
 * without a series come last; rows without meetings are left out, those of a rule are not.
 */
export function yearTable(view: PlanView, days: CalendarDays, year: number): readonly YearRow[] {
  const prefix = `${String(year).padStart(4, "0")}-`;
  const entries = [...days]
    .filter(([date]) => date.startsWith(prefix))
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, list]) => list.filter(({ kind }) => kind === "meeting"));
  const bySeries = Map.groupBy(entries, ({ meeting }) => view.seriesOf(meeting));
  const rows = view.series.flatMap((series) => rowsOf(series, bySeries.get(series) ?? []));
  const others = bySeries.get(undefined) ?? [];
  return others.length === 0 ? rows : [...rows, { months: byMonth(others) }];
}

function rowsOf(series: Series, entries: readonly CalendarEntry[]): readonly YearRow[] {
  const slots = series.rule?.slots ?? [];
  const bySlot = Map.groupBy(entries, ({ meeting }) => slotOf(series, meeting));
  const rest = bySlot.get(undefined) ?? [];
  return [
    ...slots.map((slot) => ({ series, slot, months: byMonth(bySlot.get(slot) ?? []) })),
    ...(rest.length === 0 ? [] : [{ series, months: byMonth(rest) }]),
  ];
}

function slotOf({ rule }: Series, { ruleDate, when }: Meeting): Slot | undefined {
  const date: LocalDate | undefined = ruleDate ?? when?.date;
  if (!rule || date === undefined) return undefined;
  return (occurrenceOn(rule, date) ?? nearestOccurrence(rule, date))?.slot;
}

function byMonth(entries: readonly CalendarEntry[]): readonly (readonly CalendarEntry[])[] {
  const months = Map.groupBy(entries, ({ date }) => partsOf(date).month);
  return Array.from({ length: 12 }, (_, index) => months.get(index + 1) ?? []);
}
