import type { Change, Log, Place } from "./log.ts";

/** The changes of each field: table, then row, then field. Maps, because names may be hostile. */
export type ChangeIndex = ReadonlyMap<string, RowsOfTable>;
export type RowsOfTable = ReadonlyMap<string, FieldsOfRow>;
export type FieldsOfRow = ReadonlyMap<string, readonly Change[]>;

/** Sorts the log's changes by the field that they change; linear in their number. */
export function indexChanges(log: Log): ChangeIndex {
  const index = new Map<string, Map<string, Map<string, Change[]>>>();
  for (const transaction of log.transactions.values()) {
    for (const change of transaction.changes) {
      const rows = getOrAdd(index, change.table, () => new Map<string, Map<string, Change[]>>());
      const fields = getOrAdd(rows, change.id, () => new Map<string, Change[]>());
      getOrAdd(fields, change.field, (): Change[] => []).push(change);
    }
  }
  return index;
}

export function changesOf(index: ChangeIndex, place: Place): readonly Change[] {
  return index.get(place.table)?.get(place.id)?.get(place.field) ?? [];
}

function getOrAdd<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}
