import type { LocalDate } from "#core/model/localDate.ts";
import { partsOf } from "#core/model/localDate.ts";
import type { Language } from "#core/text/phrase.ts";

export interface NearDateOptions {
  readonly today: LocalDate;
  readonly language: Language;
  readonly withWeekday?: boolean;
}

/**
 * A day as people near it say it: the year only where it is another one than today's.
 *
 * In May 2027 `2027-04-20` is "20 Apr", and `2026-11-12` is "12 Nov 2026".
 */
export function formatNearDate(date: LocalDate, options: NearDateOptions): string {
  const { year, month, day } = partsOf(date);
  const { today, language, withWeekday = false } = options;
  const isNear = year === partsOf(today).year;
  const formats = isNear ? near : far;
  const format = formats[language][withWeekday ? "weekday" : "plain"];
  // English puts a comma after the weekday where there is a year, and none where there is not.
  return format.format(Date.UTC(year, month - 1, day)).replace(",", "");
}

/** Made once, because making one takes longer than using it. */
const near = { en: formatsOf("en-GB", {}), fr: formatsOf("fr-FR", {}) };
const far = {
  en: formatsOf("en-GB", { year: "numeric" }),
  fr: formatsOf("fr-FR", { year: "numeric" }),
};

function formatsOf(locale: string, more: Intl.DateTimeFormatOptions) {
  const shared = { timeZone: "UTC", day: "numeric", month: "short", ...more } as const;
  return {
    plain: new Intl.DateTimeFormat(locale, shared),
    weekday: new Intl.DateTimeFormat(locale, { weekday: "short", ...shared }),
  };
}
