import { canonicalJson, type Json } from "../model/json.ts";
import type { FieldsOfRow } from "./changeIndex.ts";
import { headsOf } from "./headsOf.ts";
import type { Change } from "./log.ts";
import type { Stamp } from "./stamp.ts";

/** The field that deletes its row. Its value holds the heads that the deleting hand saw. */
export const DELETED = "deleted";

/** A row as it stands: for each field that has a value, the value (the newest one of a conflict). */
export interface ProjectedRow {
  readonly id: string;
  readonly values: Readonly<Record<string, Json>>;
  readonly conflicts: readonly FieldConflict[];
}

/** Values of one field that were set without knowledge of each other, newest first. */
export interface FieldConflict {
  readonly field: string;
  readonly heads: readonly Change[];
}

/** The row, or `undefined` where it has no value left or was deleted by somebody who saw it all. */
export function projectRow(id: string, fields: FieldsOfRow): ProjectedRow | undefined {
  const live = new Map<string, readonly Change[]>();
  for (const [field, changes] of fields) live.set(field, headsOf(changes));
  const unseen = editsUnseenByDeletion(live);
  if (unseen?.length === 0) return undefined;
  // Without prototype: a field named `__proto__` is a field.
  const values = Object.create(null) as Record<string, Json>;
  const conflicts: FieldConflict[] = unseen ? [{ field: DELETED, heads: unseen }] : [];
  for (const [field, heads] of live) {
    if (field === DELETED) continue;
    const value = heads[0]?.value ?? null;
    if (value !== null) values[field] = value;
    if (areDifferent(heads)) conflicts.push({ field, heads });
  }
  if (Object.keys(values).length === 0 && conflicts.length === 0) return undefined;
  return { id, values, conflicts };
}

/**
 * For a deleted row: the deletion and the edits that its author had not seen, or nothing where there
 * are none. `undefined` for a row that is not deleted.
 */
function editsUnseenByDeletion(
  live: ReadonlyMap<string, readonly Change[]>,
): readonly Change[] | undefined {
  const deletions = (live.get(DELETED) ?? []).filter((change) => change.value !== null);
  if (deletions.length === 0) return undefined;
  const saw = new Set(deletions.flatMap((deletion) => stampsSeenBy(deletion)));
  const unseen = [...live]
    .filter(([field]) => field !== DELETED)
    .flatMap(([, heads]) => heads.filter(({ stamp }) => !saw.has(stamp)));
  return unseen.length === 0 ? [] : [...deletions, ...unseen];
}

function stampsSeenBy({ value }: Change): readonly Stamp[] {
  const saw = value !== null && typeof value === "object" && "saw" in value ? value.saw : undefined;
  return Array.isArray(saw) ? (saw as Stamp[]) : [];
}

/** The same value set twice is no conflict: two laptops that import one file agree. */
function areDifferent(heads: readonly Change[]): boolean {
  if (heads.length < 2) return false;
  return new Set(heads.map(({ value }) => canonicalJson(value))).size > 1;
}
