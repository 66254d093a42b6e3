import { canonicalJson } from "../model/json.ts";
import { headsAt, type ChangeIndex } from "./changeIndex.ts";
import { deletionEdit } from "./deletionEdit.ts";
import type { Edit } from "./edit.ts";
import type { ReviewedRow } from "./mergeReview.ts";
import { DELETED } from "./unseenByDeletion.ts";

/**
 * The edits that bring rows back to how they were: new changes like any other, so that one undo takes
 * them back and a co-organizer's later edits meet them as edits.
 *
 * @param rows what differs between now (`before`) and then (`after`)
 */
export function restoreEdits(now: ChangeIndex, rows: readonly ReviewedRow[]): readonly Edit[] {
  return rows.flatMap((row) => restoreRow(now, row));
}

function restoreRow(now: ChangeIndex, { table, id, before, after }: ReviewedRow): readonly Edit[] {
  if (!after) return [deletionEdit(now, { table, id })];
  const names = new Set([...Object.keys(before ?? {}), ...Object.keys(after)]);
  const changed = [...names].filter(
    (field) => canonicalJson(before?.[field] ?? null) !== canonicalJson(after[field] ?? null),
  );
  const values = changed.map((field): Edit => ({ table, id, field, value: after[field] ?? null }));
  const isDeleted = headsAt(now, { table, id, field: DELETED }).some(({ value }) => value !== null);
  return isDeleted ? [{ table, id, field: DELETED, value: null }, ...values] : values;
}
