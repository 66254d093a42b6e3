import type { ChangeIndex, FieldsOfRow } from "./changeIndex.ts";
import { headsOf } from "./headsOf.ts";
import type { Change } from "./log.ts";
import { projectRow, type FieldConflict, type ProjectedRow } from "./projectRow.ts";
import type { Stamp } from "./stamp.ts";
import type { HeadsOfRow } from "./unseenByDeletion.ts";

/** The rows of a plan by table and id. A projection of the log: derived, never the truth. */
export type Rows = ReadonlyMap<string, ReadonlyMap<string, ProjectedRow>>;

export interface Conflict extends FieldConflict {
  readonly table: string;
  readonly id: string;
}

export function projectRows(index: ChangeIndex): Rows {
  const rows = new Map<string, Map<string, ProjectedRow>>();
  for (const [table, ids] of index.tables) {
    const projected = new Map<string, ProjectedRow>();
    for (const [id, fields] of ids) {
      const row = projectRow(id, headsOfRow(fields, index.retracted));
      if (row) projected.set(id, row);
    }
    if (projected.size > 0) rows.set(table, projected);
  }
  return rows;
}

/** One row as it stands; `undefined` where it is gone or never was. */
export function projectRowAt(
  index: ChangeIndex,
  table: string,
  id: string,
): ProjectedRow | undefined {
  const fields = index.tables.get(table)?.get(id);
  return fields && projectRow(id, headsOfRow(fields, index.retracted));
}

function headsOfRow(fields: FieldsOfRow, retracted: ReadonlySet<Stamp>): HeadsOfRow {
  const live = new Map<string, readonly Change[]>();
  for (const [field, changes] of fields) live.set(field, headsOf(changes, retracted));
  return live;
}

/** All open conflicts, by table, id and field. They never block; a change that names all heads ends one. */
export function openConflicts(rows: Rows): readonly Conflict[] {
  const conflicts: Conflict[] = [];
  for (const [table, ids] of rows) {
    for (const row of ids.values()) {
      for (const conflict of row.conflicts) conflicts.push({ table, id: row.id, ...conflict });
    }
  }
  return conflicts.sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}

function keyOf({ table, id, field }: Conflict): string {
  return JSON.stringify([table, id, field]);
}
