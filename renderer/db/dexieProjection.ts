import { liveQuery } from "dexie";
import type { ProjectedRow } from "#core/changes/projectRow.ts";
import type { Rows } from "#core/changes/projectRows.ts";
import type { Head, RowState } from "#core/host/planCalls.ts";
import { isSameHead } from "#core/host/isSameHead.ts";
import { APPLIED_THROUGH, type PlanDatabase, type StoredRow } from "./planDatabase.ts";
import type { Projected, Projection, Step } from "./projection.ts";
import { addRows, removeRows } from "./rowSum.ts";

/** What a database tells without having been asked. */
export interface ProjectionListeners {
  /** Somebody deletes it, or the browser has closed it. */
  readonly lost: () => void;
  /** It stands at another head than before: by this window's doing or by another's. */
  readonly moved: (head: Head | undefined) => void;
}

/** The projection in IndexedDB. Rows and head are read and written in one transaction. */
export async function openDexieProjection(
  database: PlanDatabase,
  listeners: ProjectionListeners,
): Promise<Projection> {
  const { dexie, meta } = database;
  await dexie.open();
  const moves = liveQuery(() => meta.get(APPLIED_THROUGH)).subscribe({
    next: (applied) => listeners.moved(applied?.head),
    error: listeners.lost,
  });
  let isClosed = false;
  const close = () => {
    isClosed = true;
    moves.unsubscribe();
    dexie.close();
  };
  const lose = () => {
    if (!isClosed) {
      close();
      listeners.lost();
    }
    // Dexie's own answer, a line on the console, is left out.
    return false;
  };
  dexie.on("versionchange", lose);
  dexie.on("close", lose);
  return {
    readHead: async () => (await meta.get(APPLIED_THROUGH))?.head,
    read: () => read(database),
    apply: (step) => apply(database, step),
    replaceAll: (projected) => replaceAll(database, projected),
    close,
  };
}

function read({ dexie, rows, meta }: PlanDatabase): Promise<Projected | undefined> {
  return dexie.transaction("r", rows, meta, async () => {
    const applied = await meta.get(APPLIED_THROUGH);
    if (!applied) return undefined;
    const stored = await rows.toArray();
    if (stored.length !== applied.count || addRows(0, stored) !== applied.sum) return undefined;
    return { head: applied.head, rows: toRows(stored) };
  });
}

function apply({ dexie, rows, meta }: PlanDatabase, step: Step): Promise<boolean> {
  return dexie.transaction("rw", rows, meta, async () => {
    const applied = await meta.get(APPLIED_THROUGH);
    if (!applied || !isSameHead(applied.head, step.before)) return false;
    const found = await rows.bulkGet(step.rows.map(keyOf));
    const known = found.filter((row) => row !== undefined);
    const kept = step.rows.filter(isThere);
    await rows.bulkDelete(step.rows.filter(({ row }) => row === null).map(keyOf));
    await rows.bulkPut(kept);
    const count = applied.count + kept.length - known.length;
    const sum = addRows(removeRows(applied.sum, known), kept);
    await meta.put({ key: APPLIED_THROUGH, head: step.head, count, sum });
    return true;
  });
}

function replaceAll({ dexie, rows, meta }: PlanDatabase, projected: Projected): Promise<void> {
  const stored = toStored(projected.rows);
  return dexie.transaction("rw", rows, meta, async () => {
    await rows.clear();
    await rows.bulkAdd(stored);
    const sum = addRows(0, stored);
    await meta.put({ key: APPLIED_THROUGH, head: projected.head, count: stored.length, sum });
  });
}

function keyOf({ table, id }: RowState): [string, string] {
  return [table, id];
}

function isThere(state: RowState): state is StoredRow {
  return state.row !== null;
}

function toRows(stored: readonly StoredRow[]): Rows {
  const tables = new Map<string, Map<string, ProjectedRow>>();
  for (const { table, id, row } of stored) {
    const rows = tables.get(table);
    if (rows) rows.set(id, row);
    else tables.set(table, new Map([[id, row]]));
  }
  return tables;
}

function toStored(rows: Rows): readonly StoredRow[] {
  return [...rows].flatMap(([table, ids]) => [...ids].map(([id, row]) => ({ table, id, row })));
}
