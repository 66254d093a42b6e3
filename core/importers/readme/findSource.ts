import type { PlanId } from "../../model/id.ts";
import { sourceIdOf, type Source } from "../../model/records/source.ts";
import { movedRows } from "./movedRows.ts";
import { parseReadme } from "./parseReadme.ts";
import type { ReadmeReading } from "./readmeReading.ts";
import { withoutBom } from "./withoutBom.ts";

export interface FileSeen {
  /** Without its folder. */
  readonly name: string;
  readonly text: string;
  readonly reading: ReadmeReading;
}

export interface KnownSources {
  readonly plan: PlanId;
  readonly sources: readonly Source[];
  /** Those of the other files of this import: no file is a newer version of them. */
  readonly taken?: ReadonlySet<Source["id"]> | undefined;
}

export interface FoundSource {
  readonly id: Source["id"];
  /** As it was imported before, where it was. */
  readonly known?: Source;
}

/**
 * The source that a file is: the one with the same text, whatever its name now; else the one of the
 * same name that it is a version of; else a new one, whose id comes of the name and, where that is
 * another file's, of the first day: `2020/README.md` beside `2019/README.md`.
 */
export function findSource(file: FileSeen, { plan, sources, taken }: KnownSources): FoundSource {
  const same = sources.find(({ text }) => text === file.text);
  if (same) return { id: same.id, known: same };
  const [best] = sources
    .filter(({ id, name }) => name === file.name && !taken?.has(id))
    .map((known) => ({ known, kinship: kinshipOf(file, known) }))
    .filter(({ kinship }) => kinship >= 0)
    .sort((a, b) => b.kinship - a.kinship);
  if (best) return { id: best.known.id, known: best.known };
  const used = new Set([...sources.map(({ id }) => id), ...(taken ?? [])]);
  return { id: freeId(file, plan, used) };
}

/**
 * How many meetings the file and the source have in common; below 0 where it cannot be a version of
 * it. A text without dates tells nothing against its name, and a group's new year keeps the group's.
 */
function kinshipOf({ reading }: FileSeen, { text = "" }: Source): number {
  const older = parseReadme(withoutBom(text));
  const [before, after] = [daysOf(older), daysOf(reading)];
  const shared = countShared(before, after) + movedRows(older, reading).size;
  const isDateless = before.size === 0 || after.size === 0;
  const isOfGroup = countShared(groupNames(older), groupNames(reading)) > 0;
  return shared > 0 || isDateless || isOfGroup ? shared : -1;
}

function countShared(some: ReadonlySet<string>, others: ReadonlySet<string>): number {
  return [...some].filter((one) => others.has(one)).length;
}

function daysOf({ calendars }: ReadmeReading): ReadonlySet<string> {
  return new Set(calendars.flatMap(({ rows }) => rows.flatMap(({ day }) => day ?? [])));
}

function groupNames({ proposals }: ReadmeReading): ReadonlySet<string> {
  return new Set(proposals.flatMap((one) => (one.kind === "group-name" ? [one.name] : [])));
}

/** A slash stands in no name, so none of these is the id of a file of another name. */
function freeId(
  { name, reading }: FileSeen,
  plan: PlanId,
  used: ReadonlySet<Source["id"]>,
): Source["id"] {
  const [firstDay = ""] = [...daysOf(reading)].sort();
  let id = sourceIdOf(plan, "readme", name);
  for (let count = 1; used.has(id); count++) {
    id = sourceIdOf(plan, "readme", [name, firstDay, ...(count > 1 ? [count] : [])].join("/"));
  }
  return id;
}
