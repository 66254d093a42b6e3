import { daysInMonth, partsOf, toLocalDate, type LocalDate } from "../model/localDate.ts";
import { addMonths } from "./addMonths.ts";

/**
 * The same day of another month, or its last one where it has no such day.
 *
 * One month after `2027-01-31` is `2027-02-28`.
 */
export function shiftMonths(date: LocalDate, months: number): LocalDate {
  const { year, month, day } = partsOf(date);
  const to = addMonths({ year, month }, months);
  const last = daysInMonth(to.year, to.month);
  return toLocalDate({ ...to, day: Math.min(day, last) }) ?? date;
}
