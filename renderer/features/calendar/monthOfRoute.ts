import { partsOf, toLocalDate, type LocalDate } from "#core/model/localDate.ts";
import type { YearMonth } from "#core/schedule/nthWeekday.ts";
import type { Route } from "../../stores/navigation/route.ts";

export type CalendarRoute = Extract<Route, { readonly view: "calendar" }>;

/** The month that a route shows, `2027-05`; today's where it names none of the calendar. */
export function monthOfRoute({ month = "" }: CalendarRoute, today: LocalDate): YearMonth {
  const first = toLocalDate({
    year: Number(month.slice(0, 4)),
    month: Number(month.slice(5, 7)),
    day: 1,
  });
  const { year, month: number } = partsOf(first ?? today);
  return { year, month: number };
}
