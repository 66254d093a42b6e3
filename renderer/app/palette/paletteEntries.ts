import type { Finding } from "#core/lint/finding.ts";
import type { LocalDate } from "#core/model/localDate.ts";
import type { SearchState } from "../../stores/searchStore.ts";
import type { AppCommand } from "../commands/appCommand.ts";
import { isMatch } from "./matchParts.ts";
import { paletteGroups, type PaletteEntry, type PaletteGroup } from "./paletteEntry.ts";
import { findingEntry, hitEntries, meetingEntry, type PlanSpoken } from "./planEntries.ts";

export interface PaletteSources extends PlanSpoken {
  readonly hits: SearchState["hits"];
  readonly findings: readonly Finding[];
  readonly commands: readonly AppCommand[];
  readonly today: LocalDate;
}

/** A sign in front of a question asks of one kind only. */
const prefixes: Readonly<Record<string, PaletteGroup>> = {
  ">": "commands",
  "@": "people",
  "!": "problems",
};

export interface PaletteQuestion {
  readonly only: PaletteGroup | undefined;
  readonly words: string;
}

/** `"@ada"` asks for people whose name has a word that begins with "ada". */
export function parseQuestion(query: string): PaletteQuestion {
  const only = prefixes[query.trimStart().slice(0, 1)];
  return { only, words: only === undefined ? query : query.trimStart().slice(1) };
}

/** So many of a kind: who looks for one more types one letter more. */
const MOST_OF_A_KIND = 8;

/** What the palette offers: by kind, the best of a kind first. Without a question, what is near. */
export function paletteEntries(query: string, sources: PaletteSources): readonly PaletteEntry[] {
  const { only, words } = parseQuestion(query);
  const found = [
    ...(words.trim() === "" ? nearby(sources, only) : hitEntries(sources.hits, sources)),
    ...sources.findings.map((finding) => findingEntry(finding, sources)),
    ...sources.commands.map((command) => commandEntry(command, sources)),
  ];
  return paletteGroups
    .filter((group) => only === undefined || group === only)
    .flatMap((group) =>
      found
        .filter((entry) => entry.group === group && isAsked(entry, words))
        .slice(0, only === undefined ? MOST_OF_A_KIND : undefined),
    );
}

/** The search has matched what it found, also by words that are not in the label. */
function isAsked({ group, label }: PaletteEntry, words: string): boolean {
  return (group !== "commands" && group !== "problems") || isMatch(label, words);
}

/** The next meetings; of people, all. */
function nearby(sources: PaletteSources, only: PaletteGroup | undefined): readonly PaletteEntry[] {
  const { view, today } = sources;
  if (only === "people") {
    const hits = view.persons.map(({ id, name }) => ({
      table: "person" as const,
      id,
      title: name ?? "",
    }));
    return hitEntries(hits, sources);
  }
  const next = view.meetings.filter(({ when }) => when && when.date >= today);
  return next.slice(0, MOST_OF_A_KIND / 2).map((meeting) => meetingEntry(meeting, sources));
}

function commandEntry(
  { id, name, icon, keys, perform }: AppCommand,
  { text }: PaletteSources,
): PaletteEntry {
  const [shown] = keys;
  const entry = {
    id: `command ${id}`,
    group: "commands" as const,
    icon,
    label: name(text),
    perform,
  };
  return shown === undefined ? entry : { ...entry, keys: shown };
}
