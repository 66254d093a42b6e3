import { expectedOrdinal } from "../text/dates/expectedOrdinal.ts";
import type { WrittenDate } from "../text/dates/writtenDate.ts";
import type { Check } from "./check.ts";
import { findInTexts, type TextFault } from "./findInTexts.ts";
import type { PlanText } from "./planTexts.ts";
import { quote } from "./quote.ts";
import { readFact } from "./readFact.ts";

/**
 * Ordinals with the letters of another number: "October 27nd", "our 21th meetup"; in French dates
 * "2er août" and "1ème août". Of 1,694 English ones in posts of 31 groups 14 are wrong.
 */
export const ordinalSuffix: Check = {
  code: "ordinal-suffix",
  message: {
    en: (facts) =>
      `${quote.en(readFact(facts, "written"))} is written ${quote.en(readFact(facts, "correct"))}.`,
    fr: (facts) =>
      `${quote.fr(readFact(facts, "written"))} s’écrit ${quote.fr(readFact(facts, "correct"))}.`,
  },
  find: (context) => findInTexts(context, ordinalSuffix.code, findFaults),
};

function* findFaults({ prose, dates }: PlanText): Generator<TextFault> {
  yield* frenchFaults(dates);
  yield* englishFaults(prose);
}

/** Not in a path, a name with hyphens on both sides, or BYDAY=2TH of a calendar file. */
const englishOrdinal =
  /(?<![\p{L}\p{N}_.,:/#=+;@&]|[\p{L}\p{N}=,]-)(\d{1,6})(st|nd|rd|th)(?![\p{L}\p{N}_/=]|-[\p{L}\p{N}]+-)/giu;

function* englishFaults(prose: string): Generator<TextFault> {
  for (const match of prose.matchAll(englishOrdinal)) {
    const [, digits = "", letters = ""] = match;
    const expected = expectedOrdinal(Number(digits), "en");
    if (letters.toLowerCase() === expected) continue;
    const isUpper = letters === letters.toUpperCase();
    yield toFault(match.index, match[0], digits + (isUpper ? expected.toUpperCase() : expected));
  }
}

/** French has an ordinal for the first of the month only: "1er août", "2 août". */
function* frenchFaults(dates: readonly WrittenDate[]): Generator<TextFault> {
  for (const { start, text, day = 0, ordinal = "", style } of dates) {
    if (style.language !== "fr" || !/^(?:er|e|ème)$/i.test(ordinal)) continue;
    const expected = expectedOrdinal(day, "fr");
    if (ordinal.toLowerCase() === expected) continue;
    const match = /\d{1,2}(?=er|e|ème)/iu.exec(text);
    if (!match) continue;
    yield toFault(start + match.index, match[0] + ordinal, match[0] + expected);
  }
}

function toFault(start: number, written: string, correct: string): TextFault {
  const facts = { written, correct };
  return { start, severity: "error", facts, fixes: [{ kind: "write", text: correct }] };
}
