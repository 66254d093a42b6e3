import { weekdayOf, type LocalDate } from "../../model/localDate.ts";
import type { WrittenDate } from "./writtenDate.ts";

/**
 * Whether the day of the week that a date names is that of the day; true where it names none.
 *
 * "Saturday, October 17th, 2019" does not fit 2019-10-17, which is a Thursday.
 */
export function weekdayFits(date: WrittenDate, day: LocalDate): boolean {
  return date.weekday === undefined || date.weekday === weekdayOf(day);
}
