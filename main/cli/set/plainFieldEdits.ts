import * as v from "valibot";
import { edit, type Edit } from "#core/changes/edit.ts";
import type { Json } from "#core/model/json.ts";
import type { Field, Privacy, RecordType } from "#core/model/record.ts";
import { fail, ok, type Result } from "#core/model/result.ts";
import { isZone } from "#core/schedule/zones/isZone.ts";
import { usageFailure, type CliFailure } from "../cliFailure.ts";

/**
 * The change of one field to what a text says: a number, yes or no, a list parted by commas or a
 * text, whichever the field takes. An empty text empties the field.
 */
export function plainFieldEdits(
  { record, id }: { readonly record: RecordType; readonly id: string },
  [name, text]: readonly [name: string, text: string],
  known: readonly string[],
): Result<readonly Edit[], CliFailure> {
  const field = known.includes(name) ? record.fields[name] : undefined;
  if (!field) return fail(usageFailure("unknown-field", { name, known: known.join(", ") }));
  const value = text === "" ? null : valueOf(field, name, text);
  if (value === undefined) return fail(usageFailure("bad-value", { name, value: text }));
  return ok([edit([record.table, id, name], value)]);
}

function valueOf(field: Field<v.GenericSchema, Privacy>, name: string, text: string) {
  if (name === "zone" && !isZone(text)) return undefined;
  return shapesOf(text).find((shape) => v.is(field.schema, shape));
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
