import type { Phrase } from "../../text/phrase.ts";

/** The fields of Meetup's form in its order, and what we call them. */
export const meetupLabels = {
  title: { en: () => "Title", fr: () => "Titre" },
  date: { en: () => "Date", fr: () => "Date" },
  start: { en: () => "Start", fr: () => "Début" },
  duration: { en: () => "Duration", fr: () => "Durée" },
  venue: { en: () => "Venue", fr: () => "Lieu" },
  "how-to-find-us": { en: () => "How to find us", fr: () => "Comment nous trouver" },
  "attendee-limit": { en: () => "Attendee limit", fr: () => "Nombre de places" },
  description: {
    en: () => "Description (Markdown)",
    fr: () => "Description (Markdown)",
  },
  "description-plain": {
    en: () => "Description (plain text)",
    fr: () => "Description (texte simple)",
  },
} as const satisfies Readonly<Record<string, Phrase<void>>>;

export type MeetupField = keyof typeof meetupLabels;
