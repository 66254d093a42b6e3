import type { Language, Phrase } from "#core/text/phrase.ts";
import { meetingStates } from "#core/model/records/meeting.ts";

/** What a value has to be, as the failure of a wrong one says it. */
const expectations = {
  "yes-or-no": { en: () => "yes or no", fr: () => "yes (oui) ou no (non)" },
  state: {
    en: () => `${meetingStates.join(", ")}; a reason may follow, as in “skipped: holidays”`,
    fr: () =>
      `${meetingStates.join(", ")}\u202f; une raison peut suivre, comme «\u00a0skipped: vacances\u00a0»`,
  },
  date: { en: () => "a day, such as 2027-03-04", fr: () => "un jour, comme 2027-03-04" },
  time: { en: () => "a time of day, such as 19:30", fr: () => "une heure, comme 19:30" },
  "date-first": {
    en: () => "such a value once the meeting has a date, so set that first",
    fr: () => "une telle valeur une fois la rencontre datée, donc d’abord la date",
  },
  minutes: {
    en: () => "whole minutes, 1 to 10080",
    fr: () => "des minutes entières, de 1 à 10080",
  },
  zone: {
    en: () => "an IANA time zone, such as Europe/Paris",
    fr: () => "un fuseau horaire IANA, comme Europe/Paris",
  },
  count: {
    en: () => "a whole number, 0 to 1000000",
    fr: () => "un nombre entier, de 0 à 1000000",
  },
  "web-address": {
    en: () => "a web address, such as https://example.org",
    fr: () => "une adresse web, comme https://example.org",
  },
  email: {
    en: () => "an e-mail address, such as hello@example.org",
    fr: () => "une adresse électronique, comme bonjour@example.org",
  },
  "language-tag": {
    en: () => "a language tag, such as en or fr-CA",
    fr: () => "un code de langue, comme fr ou en-GB",
  },
  country: {
    en: () => "a country code of two capitals, such as FR",
    fr: () => "un code de pays de deux majuscules, comme FR",
  },
  instant: {
    en: () => "an instant or a day, such as 2027-03-04T19:30:00Z or 2027-03-04",
    fr: () => "un instant ou un jour, comme 2027-03-04T19:30:00Z ou 2027-03-04",
  },
  format: { en: () => "text or json", fr: () => "text ou json" },
  language: { en: () => "en or fr", fr: () => "en ou fr" },
} as const satisfies Readonly<Record<string, Phrase<void>>>;

export type Expected = keyof typeof expectations;

const prefix: Phrase<string> = {
  en: (what) => ` Expected: ${what}.`,
  fr: (what) => ` Attendu\u00a0: ${what}.`,
};

/**
 * The sentence that follows one on a wrong value: `sayExpected("format", "en")` is
 * ` Expected: text or json.`; nothing where nothing is known.
 */
export function sayExpected(expected: string | number | undefined, language: Language): string {
  return isExpected(expected) ? prefix[language](expectations[expected][language]()) : "";
}

function isExpected(expected: string | number | undefined): expected is Expected {
  return expected !== undefined && Object.hasOwn(expectations, expected);
}
