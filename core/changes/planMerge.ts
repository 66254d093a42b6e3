import { ok, type Result } from "../model/result.ts";
import { withTransaction, type Log, type Transaction } from "./log.ts";
import type { Redaction } from "./redaction.ts";
import { retractedTransactions } from "./retractedTransactions.ts";
import { compareStamps, type Stamp } from "./stamp.ts";
import { union, type UnionFailure } from "./union.ts";

/** What taking in another copy of a plan would do. Nothing of it is done yet. */
export interface MergePlan {
  /** All that either copy knows. */
  readonly log: Log;
  /** The acts that are new here, oldest first. */
  readonly brought: readonly Transaction[];
  /** Undos of earlier merges that end: what they took back is in the other copy still. */
  readonly resumed: readonly Stamp[];
  /** People whom the other copy has forgotten, for good. */
  readonly forgotten: readonly Redaction[];
}

/** Refused where the two cannot be copies of one plan, see `union`. */
export function planMerge(mine: Log, theirs: Log): Result<MergePlan, UnionFailure> {
  const joined = union(mine, theirs);
  if (!joined.ok) return joined;
  const log = joined.value;
  const brought = [...log.transactions.values()]
    .filter(({ id }) => !mine.transactions.has(id))
    .sort((a, b) => compareStamps(a.id, b.id));
  const forgotten = [...log.redactions.values()].filter(({ salt }) => !mine.redactions.has(salt));
  return ok({ log, brought, resumed: undoneMerges(mine, theirs), forgotten });
}

/** The log as it will count, before anybody has decided anything. */
export function mergedLog({ log, resumed }: MergePlan): Log {
  if (resumed.length === 0) return log;
  const id = "planned" as Stamp;
  const act = { name: "merge" };
  return withTransaction(log, { id, at: "", who: "", act, undoes: resumed, changes: [] });
}

/**
 * Somebody who merges a file, takes that back and merges it again wants it this time. The other copy
 * must not know of the undo: then the acts are taken back there as well.
 */
function undoneMerges(mine: Log, theirs: Log): readonly Stamp[] {
  const retracted = retractedTransactions(mine);
  return [...mine.transactions.values()]
    .filter(({ id, undoes, brought }) => {
      if (brought || retracted.has(id) || theirs.transactions.has(id)) return false;
      const target = undoes?.[0];
      const merge = target === undefined ? undefined : mine.transactions.get(target);
      return (merge?.brought ?? []).some((one) => theirs.transactions.has(one));
    })
    .map(({ id }) => id)
    .sort(compareStamps);
}
