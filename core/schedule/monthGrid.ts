import {
  addDays,
  daysInMonth,
  toLocalDate,
  weekdayOf,
  type LocalDate,
  type Weekday,
} from "../model/localDate.ts";
import { isoWeek } from "./isoWeek.ts";
import type { YearMonth } from "./nthWeekday.ts";

export interface GridDay {
  readonly date: LocalDate;
  readonly weekday: Weekday;
  /** False for the days of the months around, which fill the first and the last week. */
  readonly isInMonth: boolean;
}

export interface GridWeek {
  /** After ISO 8601; of a week that does not begin on Monday it is that of its Thursday. */
  readonly week: number;
  readonly days: readonly GridDay[];
}

/**
 * A month as a calendar on a wall shows it: whole weeks, four to six of them. No weeks for a month
 * outside the calendar.
 *
 * May 2027 from Monday on has six weeks, 17 to 22, from `2027-04-26` to `2027-06-06`.
 */
export function monthGrid({ year, month }: YearMonth, weekStart: Weekday): readonly GridWeek[] {
  const first = toLocalDate({ year, month, day: 1 });
  if (first === undefined) return [];
  const before = (weekdayOf(first) - weekStart + 7) % 7;
  const count = Math.ceil((before + daysInMonth(year, month)) / 7);
  const prefix = first.slice(0, 7);
  return Array.from({ length: count }, (_, index) => {
    const days = daysFrom(addDays(first, index * 7 - before), prefix);
    return { week: isoWeek(thursdayOf(days)), days };
  });
}

function daysFrom(start: LocalDate, month: string): readonly GridDay[] {
  return Array.from({ length: 7 }, (_, index) => {
    const date = addDays(start, index);
    return { date, weekday: weekdayOf(date), isInMonth: date.startsWith(month) };
  });
}

function thursdayOf(days: readonly GridDay[]): LocalDate {
  const thursday = days.find(({ weekday }) => weekday === 4) ?? days[0];
  if (!thursday) throw new RangeError("A week has days.");
  return thursday.date;
}
