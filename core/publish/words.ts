import type { LocalDate } from "../model/localDate.ts";
import type { WallClock } from "../model/wallClock.ts";
import type { Language, Phrase } from "../text/phrase.ts";

/** The few words that announcements share, in the two languages of what is published. */

export const toBeAnnounced: Phrase<void> = {
  en: () => "To be announced",
  fr: () => "À venir",
};

export const noMeeting: Phrase<{ readonly reason?: string | undefined }> = {
  en: ({ reason }) => (reason === undefined ? "No meeting" : `No meeting: ${reason}`),
  fr: ({ reason }) =>
    reason === undefined ? "Pas de rencontre" : `Pas de rencontre\u00a0: ${reason}`,
};

const and: Phrase<void> = { en: () => "and", fr: () => "et" };

/** `joinNames(["Ada", "Bela", "Chidi"], "en")` is "Ada, Bela and Chidi". */
export function joinNames(names: readonly string[], language: Language): string {
  const last = names.at(-1) ?? "";
  if (names.length < 2) return last;
  return `${names.slice(0, -1).join(", ")} ${and[language]()} ${last}`;
}

/** `longDate("2019-10-03", "en")` is "Thursday, 3 October 2019"; in French "jeudi 3 octobre 2019". */
export function longDate(date: LocalDate, language: Language): string {
  return longDates[language].format(new Date(`${date}T00:00:00Z`));
}

/** `clockTime("19:00", "fr")` is "19 h"; in English the 24-hour clock stays. */
export function clockTime(time: WallClock, language: Language): string {
  if (language === "en") return time;
  const [hour, minute] = time.split(":") as [string, string];
  return `${String(Number(hour))}\u00a0h${minute === "00" ? "" : `\u00a0${minute}`}`;
}

const dateParts = {
  weekday: "long",
  day: "numeric",
  month: "long",
  year: "numeric",
  timeZone: "UTC",
} as const;

const longDates: Readonly<Record<Language, Intl.DateTimeFormat>> = {
  en: new Intl.DateTimeFormat("en-GB", dateParts),
  fr: new Intl.DateTimeFormat("fr-FR", dateParts),
};
