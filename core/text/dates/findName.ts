import { foldWords } from "../foldWords.ts";
import { languages, type Language } from "../phrase.ts";
import { calendarNames, otherShortNames, type NameForm } from "./dateWords.ts";

export type NameKind = "months" | "weekdays";

/** One way to understand a name: `mar` is a month in English and a day in French. */
export interface NameReading {
  readonly language: Language;
  /** From 0: January, Monday. */
  readonly index: number;
  /** Both forms where they are the same word, as for `May`. */
  readonly forms: readonly NameForm[];
}

/**
 * The months or days of the week that a word names, case and accents left out of account.
 *
 * `findName("months", "OCT")` is October in English and in French, short.
 */
export function findName(kind: NameKind, word: string): readonly NameReading[] {
  return readings[kind].get(foldWords(word)) ?? [];
}

/** The words of one kind as the inside of a regular expression, longest first, accents optional. */
export function namePattern(kind: NameKind): string {
  const known = new Set<string>();
  for (const language of languages) {
    const { full, short } = calendarNames[language][kind];
    for (const name of [...full, ...short]) known.add(name.toLowerCase()).add(foldWords(name));
    for (const name of Object.keys(otherShortNames[language][kind])) known.add(name);
  }
  return [...known].sort((a, b) => b.length - a.length || (a < b ? -1 : 1)).join("|");
}

const readings: Readonly<Record<NameKind, ReadonlyMap<string, readonly NameReading[]>>> = {
  months: collectReadings("months"),
  weekdays: collectReadings("weekdays"),
};

function collectReadings(kind: NameKind): ReadonlyMap<string, readonly NameReading[]> {
  const found = new Map<string, NameReading[]>();
  for (const language of languages) {
    for (const [word, reading] of readingsIn(kind, language)) {
      found.set(word, [...(found.get(word) ?? []), reading]);
    }
  }
  return found;
}

function readingsIn(kind: NameKind, language: Language): ReadonlyMap<string, NameReading> {
  const found = new Map<string, NameReading>();
  for (const form of ["full", "short"] as const) {
    calendarNames[language][kind][form].forEach((name, index) => {
      const forms = [...(found.get(foldWords(name))?.forms ?? []), form];
      found.set(foldWords(name), { language, index, forms });
    });
  }
  for (const [word, index] of Object.entries(otherShortNames[language][kind])) {
    if (!found.has(word)) found.set(word, { language, index, forms: ["short"] });
  }
  return found;
}
