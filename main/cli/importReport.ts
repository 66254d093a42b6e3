import type { Proposal, ReadmeReading } from "#core/importers/readme/readmeReading.ts";
import { readmePhrases } from "#core/importers/readme/readmePhrases.ts";
import { rowsByMeeting } from "#core/importers/readme/rowsByMeeting.ts";
import type { Language, Phrase } from "#core/text/phrase.ts";
import { printable } from "./cliFailure.ts";

/** What was read from one file. */
export interface FileReport {
  readonly file: string;
  readonly reading: ReadmeReading;
  /** False where the plan knew all of it. */
  readonly isNews: boolean;
}

/** What an import understood, each with its sentence, and what it did not, line by line. */
export const importReport = {
  text(reports: readonly FileReport[], language: Language): string {
    return reports.map((report) => `${linesOf(report, language).join("\n")}\n`).join("\n");
  },

  json(reports: readonly FileReport[], language: Language): string {
    const files = reports.map(({ file, reading, isNews }) => ({
      file,
      isNews,
      meetings: countMeetings(reading),
      proposals: reading.proposals,
      notUnderstood: reading.notUnderstood.map((unread) => ({
        ...unread,
        sentence: readmePhrases[unread.code][language](unread.facts),
      })),
    }));
    return `${JSON.stringify({ files }, null, 2)}\n`;
  },
};

function linesOf({ file, reading, isNews }: FileReport, language: Language): readonly string[] {
  const proposals = reading.proposals.map(({ kind, sentence, line }) => {
    return `  ${line}: ${understood[kind][language]()} — ${oneLine(sentence)}`;
  });
  const unread = reading.notUnderstood.map(({ code, facts, line }) => {
    return `  ${line}: ${readmePhrases[code][language](facts)}`;
  });
  const head = (isNews ? news : noNews)[language](countMeetings(reading));
  return [`${file}: ${head}`, ...proposals, ...unread].map(printable);
}

function countMeetings({ calendars }: ReadmeReading): number {
  return calendars.reduce((sum, calendar) => sum + rowsByMeeting(calendar).length, 0);
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").slice(0, 200);
}

const meetingsRead: Phrase<number> = {
  en: (count) => (count === 1 ? "1 meeting read" : `${count} meetings read`),
  // French counts nought as one.
  fr: (count) => (count < 2 ? `${count} rencontre lue` : `${count} rencontres lues`),
};

const news: Phrase<number> = {
  en: (count) => `${meetingsRead.en(count)}.`,
  fr: (count) => `${meetingsRead.fr(count)}.`,
};

const noNews: Phrase<number> = {
  en: (count) => `${meetingsRead.en(count)}, nothing new.`,
  fr: (count) => `${meetingsRead.fr(count)}, rien de nouveau.`,
};

const understood: Readonly<Record<Proposal["kind"], Phrase<void>>> = {
  "group-name": { en: () => "name of the group", fr: () => "nom du groupe" },
  objective: { en: () => "objective", fr: () => "objectif" },
  recurrence: { en: () => "rule", fr: () => "règle" },
  "optional-slot": { en: () => "optional date", fr: () => "date facultative" },
  duration: { en: () => "duration", fr: () => "durée" },
  "standing-section": { en: () => "standing section", fr: () => "rubrique permanente" },
};
