import { type Phrase } from "../../text/phrase.ts";

/** The title of a meeting that stays visible though it is cancelled. */
export const cancelledTitle: Phrase<string> = {
  en: (title) => `CANCELLED: ${title}`,
  fr: (title) => `ANNULÉE\u00a0: ${title}`,
};

/** The title of a meeting that does not take place on its day, and has no other day yet. */
export const postponedTitle: Phrase<string> = {
  en: (title) => `POSTPONED: ${title}`,
  fr: (title) => `REPORTÉE\u00a0: ${title}`,
};

/** What stands for a place that is not known yet. */
export const placeToCome: Phrase<void> = {
  en: () => "To be announced",
  fr: () => "Lieu à annoncer",
};

/** The title of a day on which the group does not meet, with its reason where there is one. */
export const noMeetingTitle: Phrase<{ group: string; reason?: string | undefined }> = {
  en: ({ group, reason }) => `${group}: no meeting${reason ? ` (${reason})` : ""}`,
  fr: ({ group, reason }) => `${group}\u00a0: pas de rencontre${reason ? ` (${reason})` : ""}`,
};
