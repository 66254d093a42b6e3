import { daysBetween, partsOf, type LocalDate } from "../model/localDate.ts";
import { type Rule } from "../model/rule.ts";
import { type YearMonth } from "./nthWeekday.ts";
import { type Occurrence } from "./occurrence.ts";
import { occurrencesOfMonth } from "./occurrencesOfMonth.ts";

/** No rule of fifth weekdays pauses for longer: from 31 January to 30 May at most. */
const MONTHS_AROUND = 4;

/**
 * The occurrence that a date probably means: the day itself, else the nearest one of the same
 * month, else the nearest one of the months around. Of two equally near ones the regular one goes
 * before the optional one, then the earlier one. Dates in `taken` are left out: another meeting has
 * them already.
 *
 * With first and third Thursday, `2019-10-19`, a Saturday, means `2019-10-17`; with that day taken it
 * means `2019-10-03`.
 */
export function nearestOccurrence(
  rule: Rule,
  date: LocalDate,
  taken: Iterable<LocalDate> = [],
): Occurrence | undefined {
  const excluded = new Set(taken);
  const nearestOf = (months: readonly YearMonth[]): Occurrence | undefined =>
    months
      .flatMap((month) => occurrencesOfMonth(rule, month))
      .filter((occurrence) => !excluded.has(occurrence.date))
      .sort(byDistanceFrom(date))[0];
  return nearestOf([partsOf(date)]) ?? nearestOf(monthsAround(date));
}

function byDistanceFrom(date: LocalDate): (a: Occurrence, b: Occurrence) => number {
  const distance = (other: Occurrence) => Math.abs(daysBetween(date, other.date));
  return (a, b) =>
    distance(a) - distance(b) ||
    Number(a.optional) - Number(b.optional) ||
    daysBetween(b.date, a.date);
}

function monthsAround(date: LocalDate): YearMonth[] {
  const { year, month } = partsOf(date);
  const months: YearMonth[] = [];
  for (let shift = -MONTHS_AROUND; shift <= MONTHS_AROUND; shift++) {
    const index = year * 12 + (month - 1) + shift;
    months.push({ year: Math.floor(index / 12), month: (((index % 12) + 12) % 12) + 1 });
  }
  return months;
}
