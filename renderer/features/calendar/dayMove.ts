import { addDays, weekdayOf, type LocalDate, type Weekday } from "#core/model/localDate.ts";
import { shiftMonths } from "#core/schedule/shiftMonths.ts";

export interface DayKey {
  readonly key: string;
  readonly shiftKey: boolean;
}

/**
 * The day that a key leads to from another one: arrows a day or a week, Home and End the ends of the week,
 * pages a month, with Shift a year. `undefined` for any other key.
 */
export function dayMove(
  { key, shiftKey }: DayKey,
  from: LocalDate,
  weekStart: Weekday,
): LocalDate | undefined {
  const intoWeek = (weekdayOf(from) - weekStart + 7) % 7;
  switch (key) {
    case "ArrowLeft":
      return addDays(from, -1);
    case "ArrowRight":
      return addDays(from, 1);
    case "ArrowUp":
      return addDays(from, -7);
    case "ArrowDown":
      return addDays(from, 7);
    case "Home":
      return addDays(from, -intoWeek);
    case "End":
      return addDays(from, 6 - intoWeek);
    case "PageUp":
      return shiftMonths(from, shiftKey ? -12 : -1);
    case "PageDown":
      return shiftMonths(from, shiftKey ? 12 : 1);
    default:
      return undefined;
  }
}
