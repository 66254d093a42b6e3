import type { YearMonth } from "#core/schedule/nthWeekday.ts";

/** May 2027 is `2027-05`, as in routes and at the beginning of dates. */
export function toMonthText({ year, month }: YearMonth): string {
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}`;
}
