import type { Facts, Phrase } from "../phrase.ts";
import type { WrittenDateCode } from "./resolveWrittenDate.ts";

/** Why a written date is no day of the calendar. `date` is the date as written. */
export const writtenDatePhrases: Readonly<Record<WrittenDateCode, Phrase<Facts>>> = {
  "month-only": {
    en: ({ date }) => `“${date ?? ""}” names a month and no day.`,
    fr: ({ date }) => `«\u00A0${date ?? ""}\u00A0» nomme un mois, sans jour.`,
  },
  "ambiguous-date": {
    en: ({ date }) =>
      `“${date ?? ""}” may have the day or the month first, and no other date of the column tells.`,
    fr: ({ date }) =>
      `«\u00A0${date ?? ""}\u00A0» peut commencer par le jour ou par le mois, et aucune autre date de la colonne ne le dit.`,
  },
  "no-year": {
    en: ({ date }) => `“${date ?? ""}” has no year, and nothing above it names one.`,
    fr: ({ date }) =>
      `«\u00A0${date ?? ""}\u00A0» n’a pas d’année, et rien au-dessus n’en nomme une.`,
  },
  "no-such-day": {
    en: ({ date }) => `“${date ?? ""}” is not in the calendar.`,
    fr: ({ date }) => `«\u00A0${date ?? ""}\u00A0» n’est pas dans le calendrier.`,
  },
};
