import type { Phrase } from "../../text/phrase.ts";

type DescriptionWords = Readonly<
  Record<"cancelled" | "postponed", Phrase<{ readonly reason: string | undefined }>> &
    Record<"level" | "bring" | "price" | "rsvpBy" | "codeOfConductAt", Phrase<Said>> &
    Record<"programmeToCome" | "speakerToCome" | "venueToCome", Phrase<void>> &
    Record<"venue" | "gettingThere" | "codeOfConduct", Phrase<void>>
>;

interface Said {
  readonly value: string;
}

/** The sentences of a description that are ours. */
export const descriptionWords: DescriptionWords = {
  cancelled: {
    en: ({ reason }) => (reason === undefined ? "Cancelled" : `Cancelled: ${reason}`),
    fr: ({ reason }) => (reason === undefined ? "Annulée" : `Annulée\u00a0: ${reason}`),
  },
  postponed: {
    en: ({ reason }) => (reason === undefined ? "Postponed" : `Postponed: ${reason}`),
    fr: ({ reason }) => (reason === undefined ? "Reportée" : `Reportée\u00a0: ${reason}`),
  },
  programmeToCome: {
    en: () => "Programme: to be announced",
    fr: () => "Programme\u00a0: à venir",
  },
  speakerToCome: {
    en: () => "Speaker: to be announced",
    fr: () => "Orateur ou oratrice\u00a0: à venir",
  },
  level: {
    en: ({ value }) => `Level: ${value}`,
    fr: ({ value }) => `Niveau\u00a0: ${value}`,
  },
  venue: { en: () => "Venue", fr: () => "Lieu" },
  venueToCome: {
    en: () => "Venue: to be announced",
    fr: () => "Lieu\u00a0: à venir",
  },
  gettingThere: { en: () => "Getting there", fr: () => "Pour nous trouver" },
  bring: {
    en: ({ value }) => `What to bring: ${value}`,
    fr: ({ value }) => `À apporter\u00a0: ${value}`,
  },
  price: {
    en: ({ value }) => `Price: ${value}`,
    fr: ({ value }) => `Prix\u00a0: ${value}`,
  },
  rsvpBy: {
    en: ({ value }) => `Please reply by ${value}.`,
    fr: ({ value }) => `Merci de répondre au plus tard le ${value}.`,
  },
  codeOfConduct: { en: () => "Code of conduct", fr: () => "Code de conduite" },
  codeOfConductAt: {
    en: ({ value }) => `Code of conduct: ${value}`,
    fr: ({ value }) => `Code de conduite\u00a0: ${value}`,
  },
};
