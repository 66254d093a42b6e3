import { languages } from "../phrase.ts";
import { calendarNames } from "./dateWords.ts";
import { namePattern } from "./findName.ts";
import type { DateOrder } from "./writtenDate.ts";

/** The pieces a written date is made of. Gaps are what stands between two of them. */
export type PieceName =
  | "weekday"
  | "weekdayStop"
  | "gap0"
  | "day"
  | "ordinal"
  | "month"
  | "monthStop"
  | "monthNumber"
  | "year"
  | "gap1"
  | "gap2";

/** One manner of writing dates: its pieces in order, which together are all that is matched. */
export interface DateShape {
  readonly order: DateOrder | "unknown";
  readonly pieces: readonly PieceName[];
  /** Every repetition in it is bounded, so a scan takes time linear in the text. */
  readonly source: string;
}

const blank = "[ \\t\\u00A0\\u202F]";
/** Between two words: blanks, or one line break, since paragraphs wrap. */
const space = `(?:${blank}{1,3}|${blank}{0,2}(?:\\r\\n|\\n|\\r)${blank}{0,3})`;
const mark = "[-/.\\u2011]";
const fullYear = "(?:1[89]|2[01])\\d\\d";
const fullMonths = languages.flatMap((language) => calendarNames[language].months.full).join("|");

const afterWord = "(?![\\p{L}\\p{N}_])";
/** Part of a version number, a path or a word is no date. */
const beforeNumber = "(?<![\\p{L}\\p{N}_/.\\-])";
const afterNumber = "(?![\\p{L}\\p{N}_]|[-/.][\\p{L}\\p{N}])";

const weekday = `(?:(?<weekday>${namePattern("weekdays")})(?<weekdayStop>\\.)?(?<gap0>,?${space}(?:the ${blank}?|le ${blank}?)?))?`;
// "5 March." ends a sentence, "5 Mar." may be short for it.
const month = `(?<month>${namePattern("months")})(?<monthStop>(?<!${fullMonths})\\.)?`;
const yearAfter = (gap: string): string => `(?:(?<gap2>${gap})(?<year>${fullYear})${afterWord})?`;

/** The manners that are told apart from other text anywhere, as in prose. */
export const proseShapes: readonly DateShape[] = [
  {
    // 2019-10-17, also before the time of ISO 8601: 2019-10-17T19:00
    order: "year-first",
    pieces: ["weekday", "weekdayStop", "gap0", "year", "gap1", "monthNumber", "gap2", "day"],
    source: `${beforeNumber}${weekday}(?<year>${fullYear})(?<gap1>${mark})(?<monthNumber>\\d{1,2})(?<gap2>\\k<gap1>)(?<day>\\d{1,2})(?:(?=T\\d)|${afterNumber})`,
  },
  {
    // 17.10.2019, 17/10/2019, 10/17/19
    order: "unknown",
    pieces: ["weekday", "weekdayStop", "gap0", "day", "gap1", "monthNumber", "gap2", "year"],
    source: `${beforeNumber}${weekday}(?<day>\\d{1,2})(?<gap1>${mark})(?<monthNumber>\\d{1,2})(?<gap2>\\k<gap1>)(?<year>${fullYear}|(?<=/)\\d\\d)${afterNumber}`,
  },
  {
    // October 17th, 2019
    order: "month-first",
    pieces: [
      ...(["weekday", "weekdayStop", "gap0", "month", "monthStop"] as const),
      ...(["gap1", "day", "ordinal", "gap2", "year"] as const),
    ],
    source: `(?<![\\p{L}\\p{N}_])${weekday}${month}(?<gap1>,?${space}(?:the )?)(?<day>\\d{1,2})(?<ordinal>st|nd|rd|th)?(?![\\p{L}\\p{N}_]|[:.,/]\\d)${yearAfter(`,?${space}|,`)}`,
  },
  {
    // 17 October 2019, 17-Oct-2019, 1er août 2019
    order: "day-first",
    pieces: [
      ...(["weekday", "weekdayStop", "gap0", "day", "ordinal"] as const),
      ...(["gap1", "month", "monthStop", "gap2", "year"] as const),
    ],
    source: `(?<![\\p{L}\\p{N}_]|\\d[.,:/])${weekday}(?<day>\\d{1,2})(?<ordinal>st|nd|rd|th|er|e|ème)?(?<gap1>${space}(?:of |de )?|[-/.])${month}${afterWord}${yearAfter(`,?${space}|[-/]`)}`,
  },
  {
    // October 2019: no day
    order: "month-first",
    pieces: ["month", "monthStop", "gap2", "year"],
    source: `(?<![\\p{L}\\p{N}_])${month}(?<gap2>,?${space}(?:of |de )?|[-/])(?<year>${fullYear})${afterWord}`,
  },
];

/** The manners that mean a date only where nothing else stands, as in a cell of a date column. */
export const bareShapes: readonly DateShape[] = [
  { order: "month-first", pieces: ["month", "monthStop"], source: month },
  {
    // 2019-10
    order: "year-first",
    pieces: ["year", "gap1", "monthNumber"],
    source: `(?<year>${fullYear})(?<gap1>${mark})(?<monthNumber>0[1-9]|1[0-2])`,
  },
  {
    // 17/10
    order: "unknown",
    pieces: ["day", "gap1", "monthNumber"],
    source: `(?<day>\\d{1,2})(?<gap1>[/])(?<monthNumber>\\d{1,2})`,
  },
];
