import type { Json } from "../model/json.ts";
import { edit, type Edit } from "./edit.ts";

/** The edits that make a row: `rowEdits("talk", id, { title: "Knots" })`. A field left out is no edit. */
export function rowEdits(
  table: string,
  id: string,
  fields: Readonly<Record<string, Json | undefined>>,
): readonly Edit[] {
  return Object.entries(fields).flatMap(([field, value]) => {
    return value === undefined ? [] : [edit([table, id, field], value)];
  });
}
