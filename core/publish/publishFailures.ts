import type { Facts, Phrase } from "../text/phrase.ts";
import type { PublishFailure } from "./channel.ts";

/** Why a channel has nothing to publish, and what to do. */
export const publishFailures: Readonly<Record<PublishFailure["code"], Phrase<Facts>>> = {
  "meeting-needed": {
    en: () => "This channel announces one meeting. Name it by its date or its id.",
    fr: () => "Ce canal annonce une seule rencontre. Désignez-la par sa date ou son identifiant.",
  },
  "not-meeting": {
    en: ({ date }) => `There is no meeting on ${String(date)}: nothing to announce here.`,
    fr: ({ date }) => `Pas de rencontre le ${String(date)}\u00a0: rien à annoncer ici.`,
  },
  "no-date": {
    en: () => "This meeting has no date yet. Give it one first.",
    fr: () => "Cette rencontre n’a pas encore de date. Donnez-lui-en une d’abord.",
  },
  "not-the-file": {
    en: ({ name }) => `${String(name)} has no calendar table. Choose the README that was imported.`,
    fr: () =>
      "Ce fichier n’a pas de tableau de calendrier. Choisissez le README qui a été importé.",
  },
};
