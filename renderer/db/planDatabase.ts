import { Dexie, type Table } from "dexie";
import type { ProjectedRow } from "#core/changes/projectRow.ts";
import type { Head } from "#core/host/planCalls.ts";
import type { PlanId } from "#core/model/id.ts";

/** A row as it lies in the database. */
export interface StoredRow {
  readonly table: string;
  readonly id: string;
  readonly row: ProjectedRow;
}

/** The one entry that says what the rows are. It is written in the same transaction as they are. */
export interface AppliedThrough {
  readonly key: typeof APPLIED_THROUGH;
  readonly head: Head;
  /** How many rows there are: fewer mean that some were lost. */
  readonly count: number;
  /** Of all rows, by `rowSum`: another one means that a row is not as it was written. */
  readonly sum: number;
}
export const APPLIED_THROUGH = "appliedThrough";

export interface PlanDatabase {
  readonly dexie: Dexie;
  readonly rows: Table<StoredRow, [table: string, id: string]>;
  readonly meta: Table<AppliedThrough, string>;
}

/** The window's own IndexedDB, or one made for a test. */
export interface IndexedDb {
  readonly indexedDB: IDBFactory;
  readonly IDBKeyRange: typeof IDBKeyRange;
}

export function databaseName(plan: PlanId): string {
  return `convener-${plan}`;
}

/** One database a plan. Nothing is opened until it is first used. */
export function createPlanDatabase(plan: PlanId, { indexedDB, IDBKeyRange }: IndexedDb) {
  const dexie = new Dexie(databaseName(plan), { indexedDB, IDBKeyRange });
  dexie.version(1).stores({ rows: "[table+id]", meta: "key" });
  const database: PlanDatabase = { dexie, rows: dexie.table("rows"), meta: dexie.table("meta") };
  return database;
}
