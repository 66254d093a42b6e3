import type { Decision } from "#core/changes/decisionEdits.ts";
import type { ReviewedConflict, ReviewedRow } from "#core/changes/mergeReview.ts";
import { DELETED } from "#core/changes/unseenByDeletion.ts";
import { placeKey, type FileReview } from "../../stores/sharingStore.ts";

export type GroupKind = "choice" | "changed" | "added" | "removed";

/** Rows of a review that belong together, in the order of the list. */
export interface ReviewGroup {
  readonly kind: GroupKind;
  readonly rows: readonly ReviewedRow[];
}

type Chosen = Pick<FileReview, "decisions">;

export function reviewGroups(rows: readonly ReviewedRow[]): readonly ReviewGroup[] {
  const kinds: readonly GroupKind[] = ["choice", "changed", "added", "removed"];
  const groups = kinds.map((kind) => ({ kind, rows: rows.filter((row) => kindOf(row) === kind) }));
  return groups.filter((group) => group.rows.length > 0);
}

function kindOf({ kind, conflicts }: ReviewedRow): GroupKind {
  return conflicts.length > 0 ? "choice" : kind;
}

/** The conflicts of a row that nobody has decided yet. */
export function undecidedIn(row: ReviewedRow, { decisions }: Chosen): readonly ReviewedConflict[] {
  return row.conflicts.filter(({ field }) => !decisions.has(placeKey({ ...row, field })));
}

/** What "take the newest for the rest" would decide. */
export function newestDecisions(rows: readonly ReviewedRow[], chosen: Chosen): readonly Decision[] {
  return rows.flatMap((row) =>
    undecidedIn(row, chosen).map(({ field, newest }) => {
      return { table: row.table, id: row.id, field, take: newest };
    }),
  );
}

/** How many rows there are of each sort that a summary counts. */
export function countReview(rows: readonly ReviewedRow[]) {
  const choices = rows.filter(({ conflicts }) => conflicts.length > 0);
  const deleted = choices.filter(({ conflicts }) =>
    conflicts.some(({ field }) => field === DELETED),
  );
  const sure = rows.filter(({ conflicts }) => conflicts.length === 0);
  const count = (kind: ReviewedRow["kind"]) => sure.filter((row) => row.kind === kind).length;
  return {
    added: count("added"),
    changed: count("changed"),
    removed: count("removed"),
    both: choices.length - deleted.length,
    deleted: deleted.length,
  };
}
