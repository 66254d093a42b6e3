import {
  addDays,
  daysBetween,
  partsOf,
  toLocalDate,
  weekdayOf,
  type LocalDate,
} from "../model/localDate.ts";

const THURSDAY = 4;

/**
 * The number of the week that a day belongs to, after ISO 8601: weeks begin on Monday, and a week is of
 * the year that its Thursday is in.
 *
 * `2027-05-11` is in week 19; `2027-01-01`, a Friday, is in week 53 of 2026.
 */
export function isoWeek(date: LocalDate): number {
  const thursday = addDays(date, THURSDAY - weekdayOf(date));
  const newYear = toLocalDate({ year: partsOf(thursday).year, month: 1, day: 1 }) ?? thursday;
  return Math.floor(daysBetween(newYear, thursday) / 7) + 1;
}
