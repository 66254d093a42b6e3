import { partsOf, type LocalDate } from "#core/model/localDate.ts";
import type { Language } from "#core/text/phrase.ts";

const forms = {
  /** "Tuesday 11 May 2027" */
  full: { weekday: "long", day: "numeric", month: "long", year: "numeric" },
  /** "Tue 11 May" */
  short: { weekday: "short", day: "numeric", month: "short" },
  /** "11 May" */
  day: { day: "numeric", month: "short" },
  /** "May 2027" */
  "month-year": { month: "long", year: "numeric" },
  month: { month: "short" },
  weekday: { weekday: "short" },
  "long-weekday": { weekday: "long" },
} as const satisfies Readonly<Record<string, Intl.DateTimeFormatOptions>>;

export type DayForm = keyof typeof forms;

/** A day, or a part of it, in the words of a language: `2027-05-11` in short is "Tue 11 May". */
export function formatDay(date: LocalDate, language: Language, form: DayForm): string {
  const { year, month, day } = partsOf(date);
  const parts = formatOf(language, form).formatToParts(Date.UTC(year, month - 1, day));
  // English writes "Tue, 11 May" only to sort it out again; French says "1er mai".
  return parts
    .map(({ type, value }) => {
      if (type === "literal") return value.replace(",", "");
      return type === "day" && value === "1" && language === "fr" ? "1er" : value;
    })
    .join("");
}

const made = new Map<string, Intl.DateTimeFormat>();

/** Made once: a calendar asks for hundreds of days, and making one takes longer than using it. */
function formatOf(language: Language, form: DayForm): Intl.DateTimeFormat {
  const key = `${language} ${form}`;
  const known = made.get(key);
  if (known) return known;
  const locale = language === "en" ? "en-GB" : "fr-FR";
  const format = new Intl.DateTimeFormat(locale, { timeZone: "UTC", ...forms[form] });
  made.set(key, format);
  return format;
}
