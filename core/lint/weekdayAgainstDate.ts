import { addDays, partsOf, toLocalDate, weekdayOf, type LocalDate } from "../model/localDate.ts";
import type { PlanView } from "../planning/planView.ts";
import { occurrenceOn } from "../schedule/occurrenceOn.ts";
import { weekdayName } from "../schedule/ruleWords.ts";
import { formatLike } from "../text/dates/formatLike.ts";
import { resolveWrittenDate } from "../text/dates/resolveWrittenDate.ts";
import { weekdayFits } from "../text/dates/weekdayFits.ts";
import type { WrittenDate } from "../text/dates/writtenDate.ts";
import type { Phrase } from "../text/phrase.ts";
import type { Check, LintContext } from "./check.ts";
import type { Fix } from "./finding.ts";
import { findInTexts, type TextFault } from "./findInTexts.ts";
import { isWeekdayOfDate } from "./isWeekdayOfDate.ts";
import type { PlanText } from "./planTexts.ts";
import { quote } from "./quote.ts";
import { readDateFact, readFact } from "./readFact.ts";
import { sayDate } from "../text/dates/sayDate.ts";

/** A day of the week that is not that of its date: "Wednesday, October 10, 2023" was a Tuesday. */
export const weekdayAgainstDate: Check = {
  code: "weekday-against-date",
  message: {
    en: (facts) => {
      const date = readDateFact(facts, "date");
      if (!date) return `${quote.en(readFact(facts, "written"))} names the wrong day of the week.`;
      return `${quote.en(readFact(facts, "written"))}: ${sayDate.en(date)} is a ${weekdayOn.en(date)}.`;
    },
    fr: (facts) => {
      const date = readDateFact(facts, "date");
      if (!date)
        return `${quote.fr(readFact(facts, "written"))} nomme un autre jour de la semaine.`;
      return `${quote.fr(readFact(facts, "written"))}\u00A0: le ${sayDate.fr(date)} est un ${weekdayOn.fr(date)}.`;
    },
  },
  find: (context) => findInTexts(context, weekdayAgainstDate.code, findFaults),
};

const weekdayOn: Phrase<LocalDate> = {
  en: (date) => weekdayName.en(weekdayOf(date)),
  fr: (date) => weekdayName.fr(weekdayOf(date)),
};

function* findFaults({ prose, dates }: PlanText, { view }: LintContext): Generator<TextFault> {
  for (const written of dates) {
    const date = resolveWrittenDate(written);
    if (!date.ok || weekdayFits(written, date.value)) continue;
    if (!isWeekdayOfDate(written, prose)) continue;
    const facts = { written: written.text, date: date.value, weekday: weekdayOf(date.value) };
    const fixes = fixesOf(written, date.value, view);
    yield { start: written.start, severity: "error", facts, fixes };
  }
}

/** The date goes first where the plan has a meeting on a day with that weekday, and none on this one. */
function fixesOf(written: WrittenDate, date: LocalDate, view: PlanView): readonly Fix[] {
  const onWeekday: Fix = { kind: "write", text: withWeekdayOf(written, date) };
  if (isDayOf(view, date)) return [onWeekday];
  const better = daysLike(date).find((day) => weekdayFits(written, day) && isDayOf(view, day));
  if (better === undefined) return [onWeekday];
  return [{ kind: "write", text: formatLike(written.style, better) }, onWeekday];
}

/** Only the name of the day changes. It stands first in every manner of writing. */
function withWeekdayOf({ text, style }: WrittenDate, date: LocalDate): string {
  const [weekday] = style.parts;
  if (weekday?.kind !== "weekday") return text;
  const name = formatLike({ ...style, parts: [weekday] }, date);
  return text.replace(weekday.name.stop ? /^\p{L}+\./u : /^\p{L}+/u, () => name);
}

/** The days that somebody may have meant: up to three days off, or the same day of another year. */
function daysLike(date: LocalDate): readonly LocalDate[] {
  const { year, ...monthAndDay } = partsOf(date);
  const years = [year + 1, year - 1].map((other) => toLocalDate({ year: other, ...monthAndDay }));
  const around = [1, -1, 2, -2, 3, -3].map((days) => addDays(date, days));
  return [...around, ...years].filter((day) => day !== undefined);
}

/** Whether the group meets on a day: as planned, or as a rule says. */
function isDayOf({ meetings, series }: PlanView, date: LocalDate): boolean {
  if (meetings.some(({ when }) => when?.date === date)) return true;
  return series.some(({ rule }) => rule !== undefined && occurrenceOn(rule, date) !== undefined);
}
