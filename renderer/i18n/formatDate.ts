import type { LocalDate } from "#core/model/localDate.ts";
import { partsOf } from "#core/model/localDate.ts";
import type { Language } from "#core/text/phrase.ts";

/** A day for a list: "Thu 3 Dec 2026", "jeu. 3 déc. 2026". The day is the same in every zone. */
export function formatDate(date: LocalDate, language: Language): string {
  const { year, month, day } = partsOf(date);
  return formats[language].format(Date.UTC(year, month - 1, day));
}

/** Made once: a list asks for thousands of days, and making one takes longer than using it. */
const formats = { en: formatOf("en-GB"), fr: formatOf("fr-FR") };

function formatOf(locale: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(locale, {
    timeZone: "UTC",
    weekday: "short",
    day: "numeric",
    month: "short",
    year: "numeric",
  });
}
