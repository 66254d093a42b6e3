import type { Language } from "../phrase.ts";

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
