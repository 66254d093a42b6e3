import { selectRows } from "#core/changes/selectRows.ts";
import type { Rows } from "#core/changes/projectRows.ts";
import type { RecordType, Row } from "#core/model/record.ts";
import { useDeskState } from "./useDesk.ts";

/** By the rows that they were made from, and by table, for as long as anybody has these rows. */
const known = new WeakMap<Rows, Map<string, readonly unknown[]>>();

/** All rows of a record type, by id; the same list as long as nothing in the plan changes. */
export function useRows<R extends RecordType>(record: R): readonly Row<R>[] {
  return useDeskState("plans", ({ rows }) => rowsOf(rows, record));
}

function rowsOf<R extends RecordType>(rows: Rows, record: R): readonly Row<R>[] {
  const tables = known.get(rows) ?? new Map<string, readonly unknown[]>();
  known.set(rows, tables);
  const found = tables.get(record.table) ?? selectRows(rows, record);
  tables.set(record.table, found);
  // The table's name stands for the record: there is one of each.
  return found as readonly Row<R>[];
}
