import {
  addDays,
  daysInMonth,
  toLocalDate,
  weekdayOf,
  type LocalDate,
} from "../model/localDate.ts";
import { type Slot } from "../model/rule.ts";

/** A month of a year; 1 is January. */
export interface YearMonth {
  readonly year: number;
  readonly month: number;
}

/**
 * The nth weekday of a month, as `BYDAY=1TH` or `BYDAY=-1TH` of RFC 5545 (3.3.10); `undefined` for a
 * fifth one that the month does not have, and for a month outside the calendar.
 *
 * In October 2019 `{ nth: 1, weekday: 4 }`, the first Thursday, is `2019-10-03`; `{ nth: -1, weekday: 4 }`
 * is `2019-10-31`. In November 2019 there is no fifth Thursday.
 */
export function nthWeekday(
  { year, month }: YearMonth,
  { nth, weekday }: Pick<Slot, "nth" | "weekday">,
): LocalDate | undefined {
  const first = toLocalDate({ year, month, day: 1 });
  if (first === undefined) return undefined;
  const length = daysInMonth(year, month);
  const toFirstOne = (weekday - weekdayOf(first) + 7) % 7;
  const weeks = nth === -1 ? Math.floor((length - 1 - toFirstOne) / 7) : nth - 1;
  const offset = toFirstOne + weeks * 7;
  return offset < length ? addDays(first, offset) : undefined;
}
