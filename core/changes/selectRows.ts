import * as v from "valibot";
import type { RecordType, Row } from "../model/record.ts";
import type { ProjectedRow } from "./projectRow.ts";
import type { Rows } from "./projectRows.ts";

/** All rows of a record type, by id, with the fields that are there and valid. */
export function selectRows<R extends RecordType>(rows: Rows, record: R): readonly Row<R>[] {
  const projected = [...(rows.get(record.table)?.values() ?? [])];
  return projected.sort((a, b) => (a.id < b.id ? -1 : 1)).map((row) => toRow(row, record));
}

/**
 * The row as the code reads it. A value that its schema refuses (of a later version, or forged) is
 * as if it were not there; it stays in the log.
 */
export function toRow<R extends RecordType>({ id, values }: ProjectedRow, record: R): Row<R> {
  const row: Record<string, unknown> = { id };
  for (const [name, { schema }] of Object.entries(record.fields)) {
    if (!(name in values)) continue;
    const parsed = v.safeParse(schema, values[name]);
    if (parsed.success) row[name] = parsed.output;
  }
  // Built from the record's own schemas, field by field.
  return row as Row<R>;
}
