import * as v from "valibot";
import { edit, type Edit } from "../changes/edit.ts";
import type { Json } from "../model/json.ts";
import type { RecordType } from "../model/record.ts";

/** A field of a row. */
export interface FieldOfRow {
  readonly record: RecordType;
  readonly id: string;
  readonly field: string;
}

/**
 * The change of a field to what a typed text means there: a number, yes or no, a list parted by
 * commas, a text with markup or the text itself, whichever the field takes first. An empty text
 * empties the field. `undefined` where the text is no value for it.
 *
 * `"40"` for a capacity is the number; for a title it is the text.
 */
export function fieldEdit({ record, id, field }: FieldOfRow, text: string): Edit | undefined {
  const schema = record.fields[field]?.schema;
  if (!schema) return undefined;
  const value = text === "" ? null : shapesOf(text).find((shape) => v.is(schema, shape));
  return value === undefined ? undefined : edit([record.table, id, field], value);
}

/** What a text may mean, the plainest first. */
function shapesOf(text: string): readonly Json[] {
  const number = text.trim() === "" ? Number.NaN : Number(text);
  return [
    text,
    ...(Number.isFinite(number) ? [number] : []),
    ...(text === "yes" || text === "no" ? [text === "yes"] : []),
    text.split(",").map((item) => item.trim()),
    { format: "markdown", source: text },
  ];
}
