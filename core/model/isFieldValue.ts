import * as v from "valibot";
import type { Json } from "./json.ts";
import type { RecordType } from "./record.ts";
import { records } from "./records.ts";

const byTable: ReadonlyMap<string, RecordType> = new Map(
  records.map((record) => [record.table, record]),
);

/**
 * Whether a field of a table may be given this value: it has to be a field that we know, and `null`,
 * which empties it, or something that its schema takes. Files of later versions bring other fields;
 * nobody of this version writes them.
 */
export function isFieldValue(table: string, field: string, value: Json): boolean {
  const fields = byTable.get(table)?.fields;
  if (!fields || !Object.hasOwn(fields, field)) return false;
  const schema = fields[field]?.schema;
  return schema !== undefined && (value === null || v.is(schema, value));
}
