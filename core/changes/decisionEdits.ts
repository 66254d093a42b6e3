import { headsAt, type ChangeIndex } from "./changeIndex.ts";
import { deletionEdit } from "./deletionEdit.ts";
import type { Edit } from "./edit.ts";
import type { Place } from "./log.ts";
import type { ReviewedRow } from "./mergeReview.ts";
import { DELETED } from "./unseenByDeletion.ts";

/** What somebody chose for a field that both have set. "Both" leaves it open. */
export interface Decision extends Place {
  readonly take: "mine" | "theirs" | "both";
}

/**
 * The edits that decide conflicts of a merge, on the index of what is merged. A decision about a field
 * that is no conflict changes nothing: whoever made it saw another state.
 */
export function decisionEdits(
  merged: ChangeIndex,
  rows: readonly ReviewedRow[],
  decisions: readonly Decision[],
): readonly Edit[] {
  const byRow = new Map(rows.map((row) => [keyOf(row), row]));
  return decisions.flatMap(({ table, id, field, take }) => {
    if (take === "both") return [];
    const row = byRow.get(keyOf({ table, id }));
    const conflict = row?.conflicts.find((one) => one.field === field);
    if (!conflict) return [];
    const { value } = conflict[take];
    const prev = headsAt(merged, { table, id, field }).map(({ stamp }) => stamp);
    if (field !== DELETED) return [{ table, id, field, value, prev }];
    return [
      value === null ? { table, id, field, value, prev } : deletionEdit(merged, { table, id }),
    ];
  });
}

function keyOf({ table, id }: { readonly table: string; readonly id: string }): string {
  return JSON.stringify([table, id]);
}
