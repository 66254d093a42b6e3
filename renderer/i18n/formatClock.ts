import type { Language } from "#core/text/phrase.ts";

/** What the clock of this computer shows at an instant (milliseconds since 1970, UTC): "14:32". */
export function formatClock(instant: number, language: Language): string {
  return formats[language].format(instant);
}

const formats = { en: formatOf("en-GB"), fr: formatOf("fr-FR") };

function formatOf(locale: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(locale, { hour: "2-digit", minute: "2-digit", hour12: false });
}
