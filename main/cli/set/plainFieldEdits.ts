import type { Edit } from "#core/changes/edit.ts";
import type { RecordType } from "#core/model/record.ts";
import { fail, ok, type Result } from "#core/model/result.ts";
import { fieldEdit } from "#core/planning/fieldEdit.ts";
import { isZone } from "#core/schedule/zones/isZone.ts";
import { badValue, usageFailure, type CliFailure } from "../cliFailure.ts";
import type { Expected } from "../sayExpected.ts";

/** What fields take that do not take any text. */
const expectations: ReadonlyMap<string, Expected> = new Map([
  ["optional", "yes-or-no"],
  ["decideBy", "date"],
  ["rsvpBy", "date"],
  ["capacity", "count"],
  ["rsvp", "web-address"],
  ["joinLink", "web-address"],
  ["website", "web-address"],
  ["contact", "email"],
  ["zone", "zone"],
  ["country", "country"],
  ["language", "language-tag"],
  ["languages", "language-tag"],
]);

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
  return edit ? ok([edit]) : fail(badValue(name, text, expectations.get(name)));
}
