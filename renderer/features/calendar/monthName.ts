import type { LocalDate } from "#core/model/localDate.ts";
import type { Language } from "#core/text/phrase.ts";
import { formatDay } from "../../i18n/formatDay.ts";

/** The month of a day as a head: "May 2027", "Mai 2027". French writes it small within a line only. */
export function monthName(date: LocalDate, language: Language): string {
  const name = formatDay(date, language, "month-year");
  return name.charAt(0).toLocaleUpperCase(language) + name.slice(1);
}
