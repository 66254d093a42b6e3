import { foldWords } from "../../text/foldWords.ts";
import { toPlainText } from "./cells/plainText.ts";

/** What a column of a calendar is for. */
export type ColumnRole = "date" | "title" | "speakers" | "time" | "place" | "other";

export interface CalendarColumn {
  readonly role: ColumnRole;
  /** As it stands in the table. */
  readonly heading: string;
}

/**
 * What each column of a table is for, by its heading in English or French; case, accents and order do
 * not matter. Only the first column of a role has it. Where nothing but one column is unknown and no
 * heading names a topic, that column is the topic.
 *
 * For `Quand`, `Sujet`, `Orateur·rice` it is `date`, `title`, `speakers`.
 */
export function readColumns(headings: readonly string[]): readonly CalendarColumn[] {
  const taken = new Set<ColumnRole>();
  const columns = headings.map((heading): CalendarColumn => {
    const role = roleOf(heading);
    const isFree = role !== undefined && !taken.has(role);
    if (isFree) taken.add(role);
    return { role: isFree ? role : "other", heading };
  });
  const unknown = columns.filter((column) => column.role === "other");
  if (taken.has("title") || unknown.length !== 1) return columns;
  return columns.map((column) => (column.role === "other" ? { ...column, role: "title" } : column));
}

/** A longer heading is a sentence, which may hold any word. */
const MAX_WORDS = 5;

function roleOf(heading: string): ColumnRole | undefined {
  const words = foldWords(toPlainText(heading.slice(0, 200)))
    .replace(/\(?e?s?\)|[·.-](?:e?s|rices?|trices?|euses?|ne?s?)\b/g, "")
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== "");
  if (words.length > MAX_WORDS) return undefined;
  return roles.find(([, known]) =>
    words.some((word) => known.has(word) || known.has(singular(word))),
  )?.[0];
}

function singular(word: string): string {
  return word.length > 3 ? word.replace(/s$/, "") : word;
}

// The order decides where a heading names two: "Date & Time" is the date, "Speaker / Topic" the topic.
const roles: readonly (readonly [ColumnRole, ReadonlySet<string>])[] = [
  ["date", wordSet("date day when month quand jour mois")],
  [
    "title",
    wordSet(
      "topic title talk subject theme presentation session sujet titre conference what quoi expose atelier description",
    ),
  ],
  [
    "speakers",
    wordSet(
      "speaker presenter presentor who by host intervenant intervenante orateur oratrice presentateur presentatrice qui par conferencier conferenciere animateur animatrice lecturer instructor facilitator",
    ),
  ],
  ["time", wordSet("time hour start heure horaire")],
  ["place", wordSet("place venue where location lieu ou endroit salle room address adresse")],
];

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(" "));
}
