import { foldWords } from "../foldWords.ts";
import type { Language } from "../phrase.ts";
import type { WrittenDate } from "./writtenDate.ts";

/**
 * The letters that follow the number of a day as an ordinal. French has them for the first only.
 *
 * `expectedOrdinal(27, "en")` is `"th"`, `expectedOrdinal(22, "en")` is `"nd"`,
 * `expectedOrdinal(1, "fr")` is `"er"`, `expectedOrdinal(2, "fr")` is `""`.
 */
export function expectedOrdinal(day: number, language: Language): string {
  if (language === "fr") return day === 1 ? "er" : "";
  if (day % 100 >= 11 && day % 100 <= 13) return "th";
  return ["th", "st", "nd", "rd"][day % 10] ?? "th";
}

/**
 * The ordinal that a date should have where the one it has is wrong, else `undefined`.
 *
 * `correctOrdinal` of "October 27nd" is `"th"`, of "October 27th" and "October 27" `undefined`.
 */
export function correctOrdinal(date: WrittenDate): string | undefined {
  if (date.ordinal === undefined || date.day === undefined) return undefined;
  const expected = expectedOrdinal(date.day, date.style.language);
  return foldWords(date.ordinal) === expected ? undefined : expected;
}
