import type { Json } from "../model/json.ts";
import { ancestorsOf } from "./ancestorsOf.ts";
import { changesOf, type ChangeIndex } from "./changeIndex.ts";
import { newestFirst } from "./headsOf.ts";
import type { Change, Log, Place } from "./log.ts";
import type { ReviewedConflict, SignedValue } from "./mergeReview.ts";
import type { FieldConflict, ProjectedRow } from "./projectRow.ts";
import { DELETED } from "./unseenByDeletion.ts";
import { wasKnown } from "./wasKnown.ts";

interface States {
  readonly before: ChangeIndex;
  readonly after: ChangeIndex;
  readonly log: Log;
}

/**
 * The conflicts of a row that arise between what was here and what comes. Those that were open here
 * before, and those that come with both their values, are no choice between two sides.
 */
export function reviewConflicts(
  states: States,
  { table, row }: { readonly table: string; readonly row: ProjectedRow },
): readonly ReviewedConflict[] {
  return row.conflicts
    .map((conflict) => reviewConflict(states, { table, id: row.id, conflict }))
    .filter((one) => one !== undefined);
}

interface ConflictOfRow {
  readonly table: string;
  readonly id: string;
  readonly conflict: FieldConflict;
}

function reviewConflict(
  { before, after, log }: States,
  { table, id, conflict: { field, heads } }: ConflictOfRow,
): ReviewedConflict | undefined {
  const place = { table, id, field };
  // A deletion stands before the edits that it did not know, however old it is.
  const sorted = field === DELETED ? heads : heads.toSorted(newestFirst);
  const mine = sorted.find((head) => wasKnown(before, head));
  const theirs = sorted.find((head) => !wasKnown(before, head));
  if (!mine || !theirs) return undefined;
  const sign = (head: Change): SignedValue => signed(log, head, field);
  return {
    field,
    base: field === DELETED ? null : baseOf(after, place, [mine, theirs]),
    mine: sign(mine),
    theirs: sign(theirs),
    newest: newestFirst(mine, theirs) < 0 ? "mine" : "theirs",
    edits:
      field === DELETED
        ? heads
            .filter((head) => head.field !== DELETED)
            .map((head) => ({
              field: head.field,
              before: baseOf(after, head, [head]),
              after: head.value,
            }))
        : [],
  };
}

/** The edit of another field stands for "not deleted". */
function signed(log: Log, head: Change, field: string): SignedValue {
  const { who = "", at = "" } = log.transactions.get(head.tx) ?? {};
  return { value: head.field === field ? head.value : null, who, at };
}

/** The newest value that all of these have replaced. */
function baseOf(index: ChangeIndex, place: Place, heads: readonly Change[]): Json {
  const changes = changesOf(index, place).filter(({ tx }) => !index.retracted.has(tx));
  const ancestors = heads.map((head) => ancestorsOf([head], changes));
  const common = changes.filter(({ stamp }) => ancestors.every((set) => set.has(stamp)));
  return common.toSorted(newestFirst)[0]?.value ?? null;
}
