import { canonicalJson, type Json } from "../model/json.ts";
import type { Change } from "./log.ts";
import { DELETED, unseenByDeletion, type HeadsOfRow } from "./unseenByDeletion.ts";

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
export function projectRow(id: string, live: HeadsOfRow): ProjectedRow | undefined {
  const unseen = unseenByDeletion(live);
  if (unseen?.length === 0) return undefined;
  // Without prototype: a field named `__proto__` is a field.
  const values = Object.create(null) as Record<string, Json>;
  const conflicts: FieldConflict[] = unseen ? [{ field: DELETED, heads: unseen }] : [];
  for (const [field, heads] of live) {
    if (field === DELETED) continue;
    // Of "emptied here, set there" the value is shown: nothing disappears before somebody decides.
    const shown = heads.find(({ value }) => value !== null);
    if (shown) values[field] = shown.value;
    if (areDifferent(heads)) conflicts.push({ field, heads });
  }
  if (Object.keys(values).length === 0 && conflicts.length === 0) return undefined;
  return { id, values, conflicts };
}

/** The same value set twice is no conflict: two laptops that import one file agree. */
function areDifferent(heads: readonly Change[]): boolean {
  if (heads.length < 2) return false;
  return new Set(heads.map(({ value }) => canonicalJson(value))).size > 1;
}
