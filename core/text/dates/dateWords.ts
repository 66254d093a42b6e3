import type { Language } from "../phrase.ts";

/** How long a name of a month or day is written: `October`, or `Oct`. */
export type NameForm = "full" | "short";

export interface CalendarNames {
  /** January first, with the accents and capitals of running text. */
  readonly months: Readonly<Record<NameForm, readonly string[]>>;
  /** Monday first, after ISO 8601. */
  readonly weekdays: Readonly<Record<NameForm, readonly string[]>>;
}

/**
 * Names of months and days. English short names without their full stop; French ones after the
 * Lexique des règles typographiques of the Imprimerie nationale, also without the full stop.
 */
export const calendarNames: Readonly<Record<Language, CalendarNames>> = {
  en: {
    months: {
      full: words(
        "January February March April May June July August September October November December",
      ),
      short: words("Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec"),
    },
    weekdays: {
      full: words("Monday Tuesday Wednesday Thursday Friday Saturday Sunday"),
      short: words("Mon Tue Wed Thu Fri Sat Sun"),
    },
  },
  fr: {
    months: {
      full: words(
        "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
      ),
      short: words("janv févr mars avr mai juin juil août sept oct nov déc"),
    },
    weekdays: {
      full: words("lundi mardi mercredi jeudi vendredi samedi dimanche"),
      short: words("lun mar mer jeu ven sam dim"),
    },
  },
};

/** Other short names that people write: folded word, and the place of the name it stands for. */
export const otherShortNames: Readonly<
  Record<Language, Readonly<Record<"months" | "weekdays", Readonly<Record<string, number>>>>>
> = {
  en: { months: { sept: 8 }, weekdays: { tues: 1, weds: 2, thur: 3, thurs: 3 } },
  fr: { months: { jan: 0, fev: 1, fevr: 1, jul: 6, sep: 8 }, weekdays: {} },
};

function words(text: string): readonly string[] {
  return text.split(" ");
}
