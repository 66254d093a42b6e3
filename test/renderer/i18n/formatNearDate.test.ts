import { describe, expect, it } from "vitest";
import { parseLocalDate, type LocalDate } from "#core/model/localDate.ts";
import { formatNearDate } from "#renderer/i18n/formatNearDate.ts";

const day = (text: string) => parseLocalDate(text) as LocalDate;
const today = day("2027-05-01");

describe("formatNearDate", () => {
  it.each([
    { text: "2027-04-20", language: "en", withWeekday: false, words: "20 Apr" },
    { text: "2026-11-12", language: "en", withWeekday: false, words: "12 Nov 2026" },
    { text: "2027-05-11", language: "en", withWeekday: true, words: "Tue 11 May" },
    { text: "2026-11-12", language: "en", withWeekday: true, words: "Thu 12 Nov 2026" },
    { text: "2027-05-11", language: "fr", withWeekday: true, words: "mar. 11 mai" },
    { text: "2026-11-12", language: "fr", withWeekday: true, words: "jeu. 12 nov. 2026" },
  ] as const)("says $text in $language as people near it do", ({ text, words, ...options }) => {
    expect(formatNearDate(day(text), { today, ...options })).toBe(words);
  });
});
