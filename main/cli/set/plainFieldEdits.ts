import type { Edit } from "#core/changes/edit.ts";
import type { RecordType } from "#core/model/record.ts";
import { fail, ok, type Result } from "#core/model/result.ts";
import { fieldEdit } from "#core/planning/fieldEdit.ts";
import { isZone } from "#core/schedule/zones/isZone.ts";
import { usageFailure, type CliFailure } from "../cliFailure.ts";

/** The change of a field that one text fills, out of those that are known here. */
export function plainFieldEdits(
  { record, id }: { readonly record: RecordType; readonly id: string },
  [name, text]: readonly [name: string, text: string],
  known: readonly string[],
): Result<readonly Edit[], CliFailure> {
  if (!known.includes(name)) {
    return fail(usageFailure("unknown-field", { name, known: known.join(", ") }));
  }
  const isNoZone = name === "zone" && text !== "" && !isZone(text);
  const edit = isNoZone ? undefined : fieldEdit({ record, id, field: name }, text);
  return edit ? ok([edit]) : fail(usageFailure("bad-value", { name, value: text }));
}
