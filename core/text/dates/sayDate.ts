import type { LocalDate } from "../../model/localDate.ts";
import { formatLike } from "./formatLike.ts";
import type { DatePart, NameStyle } from "./writtenDate.ts";
import type { Language, Phrase } from "../phrase.ts";

/** `2019-10-17` is "17 October 2019", and `2019-08-01` "1er août 2019" in French. */
export const sayDate: Phrase<LocalDate> = inBoth((language) => [...dayAndMonth(language), ...year]);

/** `2019-10-17` is "Thursday 17 October 2019" and "jeudi 17 octobre 2019". */
export const sayDateWithWeekday: Phrase<LocalDate> = inBoth((language) => [
  weekday(language, "full"),
  blank,
  ...dayAndMonth(language),
  ...year,
]);

/** As a button has room for: "Thu 17 October" and "jeudi 17 octobre". */
export const sayDateShortly: Phrase<LocalDate> = inBoth((language) => [
  weekday(language, language === "en" ? "short" : "full"),
  blank,
  ...dayAndMonth(language),
]);

const blank: DatePart = { kind: "literal", text: " " };
const year: readonly DatePart[] = [blank, { kind: "year", digits: 4 }];

function inBoth(partsIn: (language: Language) => readonly DatePart[]): Phrase<LocalDate> {
  const say = (language: Language) => (date: LocalDate) =>
    formatLike({ language, parts: partsIn(language) }, date);
  return { en: say("en"), fr: say("fr") };
}

function dayAndMonth(language: Language): readonly DatePart[] {
  return [
    { kind: "day", padded: false, ordinal: language === "fr" ? "first-only" : "never" },
    blank,
    { kind: "month-name", name: nameStyle(language, "full") },
  ];
}

function weekday(language: Language, form: NameStyle["form"]): DatePart {
  return { kind: "weekday", name: nameStyle(language, form) };
}

function nameStyle(language: Language, form: NameStyle["form"]): NameStyle {
  return { form, letters: language === "en" ? "title" : "lower", stop: false, accents: true };
}
