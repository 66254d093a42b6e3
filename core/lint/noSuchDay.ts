import { daysInMonth } from "../model/localDate.ts";
import { calendarNames } from "../text/dates/dateWords.ts";
import type { WrittenDate } from "../text/dates/writtenDate.ts";
import type { Facts, Language } from "../text/phrase.ts";
import type { Check } from "./check.ts";
import { findInTexts, type TextFault } from "./findInTexts.ts";
import type { PlanText } from "./planTexts.ts";
import { quote } from "./quote.ts";
import { readFact } from "./readFact.ts";

/** Dates that the calendar does not have: 31 June, 29 February 2019. */
export const noSuchDay: Check = {
  code: "no-such-day",
  message: {
    en: (facts) =>
      `${quote.en(readFact(facts, "written"))} is not in the calendar: ${monthOf(facts, "en")} has ${readFact(facts, "days")} days.`,
    fr: (facts) =>
      `${quote.fr(readFact(facts, "written"))} n’est pas dans le calendrier\u00A0: ${monthOf(facts, "fr")} a ${readFact(facts, "days")}\u00A0jours.`,
  },
  find: (context) => findInTexts(context, noSuchDay.code, findFaults),
};

/** "June", and "February 2019", whose length depends on the year. */
function monthOf(facts: Facts, language: Language): string {
  const name = calendarNames[language].months.full[Number(readFact(facts, "month")) - 1] ?? "";
  const year = readFact(facts, "year");
  return Number(readFact(facts, "month")) === 2 && year !== "" ? `${name} ${year}` : name;
}

function* findFaults({ prose, dates }: PlanText): Generator<TextFault> {
  for (const date of dates) {
    // Beyond that it is a number of something else: "April 90 people".
    const { start, text, year, month, day = 0 } = date;
    if (month < 1 || month > 12 || day < 1 || day > 31) continue;
    const days = daysInMonth(year ?? SOME_LEAP_YEAR, month);
    if (day <= days || isCount(date, prose)) continue;
    const facts = { written: text, month, days, ...(year === undefined ? {} : { year }) };
    yield { start, severity: "error", facts, fixes: [] };
  }
}

/** Where no year is known, 29 February may be right. */
const SOME_LEAP_YEAR = 2000;

/** "In June 31 people came", "June 31 %". */
function isCount({ start, end, style, order, ordinal }: WrittenDate, prose: string): boolean {
  const isLong = style.parts.some(({ kind }) => kind === "year" || kind === "weekday");
  if (isLong || order !== "month-first" || ordinal !== undefined) return false;
  const before = prose.slice(Math.max(0, start - 10), start);
  return /(?:^|\s)(?:in|since|en|de)\s$/i.test(before) || /^\s?%/.test(prose.slice(end, end + 2));
}
