import type { Edit } from "../changes/edit.ts";
import type { Place } from "../changes/log.ts";
import type { Rows } from "../changes/projectRows.ts";
import { fixEdits } from "../lint/fixEdits.ts";
import type { ReviewedFinding } from "./reviewedFinding.ts";

/**
 * The edits of an import with the fixes that were chosen in it, so that the plan never has the
 * mistakes: a meeting on Saturday 2019-10-19 is stored on Thursday 17. `rows` are those of the plan
 * with the import in it.
 */
export function withFixes(
  edits: readonly Edit[],
  findings: readonly ReviewedFinding[],
  rows: Rows,
): readonly Edit[] {
  const byPlace = new Map(edits.map((edit) => [keyOf(edit), edit]));
  let mended = rows;
  for (const { finding, fix } of findings.toSorted(lastPlaceFirst)) {
    for (const edit of (fix && fixEdits(finding, fix, mended)) ?? []) {
      const key = keyOf(edit);
      byPlace.set(key, { ...byPlace.get(key), ...edit });
      mended = withValue(mended, edit);
    }
  }
  return [...byPlace.values()];
}

/** What is written at the end of a text leaves the places before it where they are. */
function lastPlaceFirst(a: ReviewedFinding, b: ReviewedFinding): number {
  const [one, other] = [a.finding.place, b.finding.place];
  return (other.line ?? 0) - (one.line ?? 0) || (other.column ?? 0) - (one.column ?? 0);
}

function keyOf({ table, id, field }: Place): string {
  return JSON.stringify([table, id, field]);
}

function withValue(rows: Rows, { table, id, field, value }: Edit): Rows {
  const row = rows.get(table)?.get(id);
  if (!row) return rows;
  const values = { ...row.values, [field]: value };
  return new Map(rows).set(table, new Map(rows.get(table)).set(id, { ...row, values }));
}
