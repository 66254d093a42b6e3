import { headsOf } from "./headsOf.ts";
import type { Change, Log, Place } from "./log.ts";
import { retractedTransactions } from "./retractedTransactions.ts";
import type { Stamp } from "./stamp.ts";

/** The log sorted by what it changes, to be made once and asked often. */
export interface ChangeIndex {
  /** By table and row. Maps, because the names in a file may be hostile. */
  readonly tables: ReadonlyMap<string, ReadonlyMap<string, FieldsOfRow>>;
  /** The transactions that were undone. */
  readonly retracted: ReadonlySet<Stamp>;
}

/** All changes of each field of a row, undone ones too, in no order. */
export type FieldsOfRow = ReadonlyMap<string, readonly Change[]>;

/** Linear in the number of changes. */
export function indexChanges(log: Log): ChangeIndex {
  const tables: GrowingTables = new Map();
  for (const { changes } of log.transactions.values()) addChanges(tables, changes);
  return { tables, retracted: retractedTransactions(log) };
}

export type GrowingTables = Map<string, Map<string, Map<string, Change[]>>>;

/** Sorts these changes in, in place. */
export function addChanges(tables: GrowingTables, changes: readonly Change[]): void {
  for (const change of changes) {
    const rows = getOrAdd(tables, change.table, () => new Map<string, Map<string, Change[]>>());
    const fields = getOrAdd(rows, change.id, () => new Map<string, Change[]>());
    getOrAdd(fields, change.field, (): Change[] => []).push(change);
  }
}

export function changesOf(index: ChangeIndex, place: Place): readonly Change[] {
  return index.tables.get(place.table)?.get(place.id)?.get(place.field) ?? [];
}

/** The live values of a field, newest first. */
export function headsAt(index: ChangeIndex, place: Place): readonly Change[] {
  return headsOf(changesOf(index, place), index.retracted);
}

function getOrAdd<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}
