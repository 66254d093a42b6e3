import type { Phrase } from "../text/phrase.ts";
import type { FactName } from "./ledger/postedFacts.ts";

/** What is known of a channel without making its form: enough for a list and for the ledger. */
export interface ChannelHead {
  /** Its name on the command line and in the ledger. */
  readonly id: string;
  readonly name: Phrase<void>;
  /** What it takes: one meeting, or the whole plan where no meeting is named. */
  readonly takes: "meeting" | "plan" | "either";
  /** The facts that readers find there: a post is out of date when one of these has changed. */
  readonly tells: readonly FactName[];
}

/**
 * Every channel by its id, in the order in which they are offered. Apart from the forms, because a
 * window lists the channels and leaves what they write to its host.
 */
export const channelHeads = {
  readme: {
    id: "readme",
    name: { en: () => "README table", fr: () => "Tableau du README" },
    takes: "plan",
    tells: ["date", "start", "venue", "title", "speakers", "state"],
  },
  meetup: {
    id: "meetup",
    name: { en: () => "Meetup", fr: () => "Meetup" },
    takes: "meeting",
    tells: ["date", "start", "minutes", "zone", "venue", "title", "speakers", "state"],
  },
  ics: {
    id: "ics",
    name: { en: () => "Calendar file (ICS)", fr: () => "Fichier calendrier (ICS)" },
    takes: "either",
    tells: ["date", "start", "minutes", "zone", "venue", "title", "speakers", "state"],
  },
} as const satisfies Readonly<Record<string, ChannelHead>>;
