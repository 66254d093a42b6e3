import { addDays, partsOf, weekdayOf, type LocalDate } from "../../model/localDate.ts";
import type { Rule } from "../../model/rule.ts";
import { parseWallClock } from "../../model/wallClock.ts";
import { nthWeekday } from "../../schedule/nthWeekday.ts";

const start = parseWallClock("19:00");

/** First Thursdays, and third ones where somebody wants them. */
export const sampleRule: Rule = {
  slots: [
    { nth: 1, weekday: 4 },
    { nth: 3, weekday: 4, optional: true },
  ],
  ...(start && { start }),
  minutes: 120,
};

/** The days of the sample group, around the day on which somebody looks at it. */
export interface SampleDays {
  readonly today: LocalDate;
  /** The `nth` Thursday of the month that is so many months after that of the next meeting. */
  readonly thursday: (months: number, nth?: 1 | 3) => LocalDate;
}

/** The next meeting is the first one from today on, so that all before it is past. */
export function sampleDays(today: LocalDate): SampleDays {
  const { year, month } = partsOf(today);
  const ofMonth = (months: number, nth: 1 | 3): LocalDate => {
    const count = year * 12 + month - 1 + months;
    const yearMonth = { year: Math.floor(count / 12), month: (count % 12) + 1 };
    return nthWeekday(yearMonth, { nth, weekday: 4 }) ?? today;
  };
  const shift = ofMonth(0, 1) < today ? 1 : 0;
  return { today, thursday: (months, nth = 1) => ofMonth(months + shift, nth) };
}

/** The Saturday after: a slip of the pen that the problems view can show. */
export function saturdayAfter(date: LocalDate): LocalDate {
  return addDays(date, 6 - weekdayOf(date));
}
