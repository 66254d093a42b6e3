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

/** "Example Group: Packaging", for places where many groups stand beside each other. */
export const titleOfGroup: Phrase<{ readonly group: string; readonly title: string }> = {
  en: ({ group, title }) => `${group}: ${title}`,
  fr: ({ group, title }) => `${group}\u00a0: ${title}`,
};

const and: Phrase<void> = { en: () => "and", fr: () => "et" };

/** `joinNames(["Ada", "Bela", "Chidi"], "en")` is "Ada, Bela and Chidi". */
export function joinNames(names: readonly string[], language: Language): string {
  const last = names.at(-1) ?? "";
  if (names.length < 2) return last;
  return `${names.slice(0, -1).join(", ")} ${and[language]()} ${last}`;
}
