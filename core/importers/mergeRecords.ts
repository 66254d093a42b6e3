import { changesOf, headsAt, type ChangeIndex } from "../changes/changeIndex.ts";
import { newestFirst } from "../changes/headsOf.ts";
import type { Edit } from "../changes/edit.ts";
import { canonicalJson, type Json } from "../model/json.ts";

export interface RecordMerge {
  /**
   * What the file may have been made from: as it was imported before, as the plan would write it.
   * None for a new file.
   */
  readonly bases: readonly (readonly Edit[])[];
  /** What it says now. */
  readonly theirs: readonly Edit[];
  readonly index: ChangeIndex;
}

/**
 * Rows of these tables go when the file takes them away from a meeting that it still has; each with
 * the field that names its owner. People, places and dates stay.
 */
const ownerFields: ReadonlyMap<string, string> = new Map([
  ["talk", "meeting"],
  ["talkSpeaker", "talk"],
]);

/**
 * The three-way merge of a file into the plan, field by field: what the file changed since it was
 * imported or written is changed in the plan; what it left alone stays as the plan has it. A field
 * that both have changed gets the file's value beside its own, as an open conflict.
 *
 * A talk that the file no longer has at its meeting is emptied; a meeting that the file no longer has
 * stays with all its talks.
 */
export function mergeRecords({ bases, theirs, index }: RecordMerge): readonly Edit[] {
  const after = byKey(theirs);
  const before = nearest(bases.map(byKey), after);
  const changed = [...after].flatMap(([key, edit]) => {
    return mergeField(edit, before.get(key)?.value ?? null, index);
  });
  const kept = new Set<Json>(theirs.flatMap(({ table, id }) => (table === "meeting" ? [id] : [])));
  const emptied = [...before]
    .filter(([key, edit]) => !after.has(key) && kept.has(meetingOf(edit, before) ?? null))
    .flatMap(([, edit]) => mergeField({ ...edit, value: null }, edit.value, index));
  return [...changed, ...emptied];
}

type EditsByKey = ReadonlyMap<string, Edit>;

function byKey(edits: readonly Edit[]): EditsByKey {
  return new Map(edits.map((edit) => [keyOf(edit), edit]));
}

/** Fields by whose values one version of a file is told from another; the rest only ties rows. */
const tellingFields: ReadonlySet<string> = new Set(["title", "when", "state", "person"]);

/**
 * The base that the file was made from: the one with which more of its telling values agree. Where
 * nothing tells, the first one, the file imported before: then a cell that the plan and the file
 * filled differently is a conflict, and no value is lost.
 */
function nearest(bases: readonly EditsByKey[], file: EditsByKey): EditsByKey {
  const telling = [...file].filter(([, { field }]) => tellingFields.has(field));
  const agreement = (base: EditsByKey): number => {
    return telling.filter(([key, edit]) => isSame(edit.value, base.get(key)?.value ?? null)).length;
  };
  const ranked = bases.map((base) => ({ base, agrees: agreement(base) }));
  return ranked.toSorted((a, b) => b.agrees - a.agrees)[0]?.base ?? new Map();
}

/** The meeting whose talk, or whose talk's speaker, the edit is about. */
function meetingOf({ table, id }: Pick<Edit, "table" | "id">, edits: EditsByKey): Json | undefined {
  const field = ownerFields.get(table);
  if (field === undefined) return undefined;
  const owner = edits.get(keyOf({ table, id, field }))?.value;
  return field === "meeting" || typeof owner !== "string"
    ? owner
    : meetingOf({ table: field, id: owner }, edits);
}

function mergeField(theirs: Edit, base: Json, index: ChangeIndex): readonly Edit[] {
  const heads = headsAt(index, theirs);
  const says = (value: Json) => heads.some((head) => isSame(head.value, value));
  if (isSame(theirs.value, base) || (heads.length > 0 && says(theirs.value))) return [];
  if (heads.length === 0 || says(base)) return [theirs];
  return [{ ...theirs, prev: stampOf(base, theirs, index) }];
}

/** The change that the file's author had seen: so theirs and ours stand side by side. */
function stampOf(base: Json, place: Edit, index: ChangeIndex) {
  const seen = changesOf(index, place).filter(({ value }) => isSame(value, base));
  return seen
    .sort(newestFirst)
    .slice(0, 1)
    .map(({ stamp }) => stamp);
}

function isSame(a: Json, b: Json): boolean {
  return canonicalJson(a) === canonicalJson(b);
}

function keyOf({ table, id, field }: Pick<Edit, "table" | "id" | "field">): string {
  return JSON.stringify([table, id, field]);
}
