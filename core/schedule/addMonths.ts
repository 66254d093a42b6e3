import type { YearMonth } from "./nthWeekday.ts";

const FIRST = 12;
const LAST = 9999 * 12 + 11;

/**
 * The month so many months later, or earlier with a negative number; the calendar ends with the years 1
 * and 9999.
 *
 * One month after December 2026 is January 2027.
 */
export function addMonths({ year, month }: YearMonth, months: number): YearMonth {
  const index = Math.min(Math.max(year * 12 + (month - 1) + months, FIRST), LAST);
  return { year: Math.floor(index / 12), month: (index % 12) + 1 };
}
