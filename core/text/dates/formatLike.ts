import { partsOf, weekdayOf, type LocalDate } from "../../model/localDate.ts";
import { stripAccents } from "../foldWords.ts";
import type { Language } from "../phrase.ts";
import { calendarNames, type NameForm } from "./dateWords.ts";
import { expectedOrdinal } from "./expectedOrdinal.ts";
import type { NameKind } from "./findName.ts";
import type { DatePart, DateStyle, NameStyle, OrdinalStyle } from "./writtenDate.ts";

/**
 * Another day, written as the style writes: its order, padding, capitals, abbreviations, day of the
 * week and ordinal.
 *
 * In the style of "Thu 17 Oct 2019" the day 2019-11-01 is `"Fri 1 Nov 2019"`; in the style of
 * "jeudi 1er août 2019" the day 2019-08-02 is `"vendredi 2 août 2019"`.
 */
export function formatLike(style: DateStyle, date: LocalDate): string {
  return style.parts.map((part) => formatPart(part, style.language, date)).join("");
}

function formatPart(part: DatePart, language: Language, date: LocalDate): string {
  const { year, month, day } = partsOf(date);
  switch (part.kind) {
    case "literal":
      return part.text;
    case "year":
      return String(year).padStart(4, "0").slice(-part.digits);
    case "month-number":
      return formatNumber(month, part.padded);
    case "day":
      return formatNumber(day, part.padded) + formatOrdinal(day, language, part.ordinal);
    case "month-name":
      return formatName({ kind: "months", language, index: month - 1 }, part.name);
    case "weekday":
      return formatName({ kind: "weekdays", language, index: weekdayOf(date) - 1 }, part.name);
  }
}

function formatNumber(number: number, padded: boolean): string {
  return padded ? String(number).padStart(2, "0") : String(number);
}

function formatOrdinal(day: number, language: Language, style: OrdinalStyle): string {
  const ordinal = expectedOrdinal(day, language);
  switch (style) {
    case "never":
      return "";
    case "first-only":
      return day === 1 ? ordinal : "";
    case "always":
      return ordinal;
    case "always-upper":
      return ordinal.toUpperCase();
  }
}

interface NamedThing {
  readonly kind: NameKind;
  readonly language: Language;
  readonly index: number;
}

function formatName({ kind, language, index }: NamedThing, style: NameStyle): string {
  const nameIn = (form: NameForm): string => calendarNames[language][kind][form][index] ?? "";
  const plain = style.accents ? nameIn(style.form) : stripAccents(nameIn(style.form));
  // "May" and "août" are no abbreviations, so they take no full stop.
  const isShortened = style.form === "short" && nameIn("short") !== nameIn("full");
  return inLetters(plain, style.letters) + (style.stop && isShortened ? "." : "");
}

function inLetters(name: string, letters: NameStyle["letters"]): string {
  if (letters === "upper") return name.toUpperCase();
  if (letters === "lower") return name.toLowerCase();
  return name.charAt(0).toUpperCase() + name.slice(1).toLowerCase();
}
