import type { Language } from "#core/text/phrase.ts";

/**
 * When something was done, by the clock of this computer: "27 Apr 20:14", "27 avr. 20:14". With the
 * year where it is not that of `now`; all are ISO 8601 instants. What is no instant is shown as it is.
 */
export function formatMoment(instant: string, language: Language, now?: string): string {
  const date = new Date(instant);
  if (Number.isNaN(date.getTime())) return instant;
  const isOfAnotherYear = now !== undefined && instant.slice(0, 4) !== now.slice(0, 4);
  const { day, dayOfYear, time } = formats[language];
  return `${(isOfAnotherYear ? dayOfYear : day).format(date)} ${time.format(date)}`;
}

const formats = { en: formatsOf("en-GB"), fr: formatsOf("fr-FR") };

function formatsOf(locale: string) {
  const day: Intl.DateTimeFormatOptions = { day: "numeric", month: "short" };
  return {
    day: new Intl.DateTimeFormat(locale, day),
    dayOfYear: new Intl.DateTimeFormat(locale, { ...day, year: "numeric" }),
    time: new Intl.DateTimeFormat(locale, { hour: "2-digit", minute: "2-digit", hour12: false }),
  };
}
