import { changesOf, type ChangeIndex } from "./changeIndex.ts";
import { headsOf } from "./headsOf.ts";
import { withTransaction, type Log, type Place, type Transaction } from "./log.ts";
import { retractedTransactions, withUndone } from "./retractedTransactions.ts";
import type { Stamp } from "./stamp.ts";

/** What an undo would do, to be shown before it is written. */
export interface UndoPlan {
  readonly transactions: readonly Transaction[];
  /** Fields that will show another value. */
  readonly restored: readonly Place[];
  /** Fields that somebody has changed since; they stay as they are. */
  readonly kept: readonly Place[];
  /** Whose acts are undone. */
  readonly affects: readonly string[];
}

/**
 * Undoing a set of transactions: one act, or all that a merge brought. A field whose head is still
 * theirs goes back to what it showed without them; the others stay. Undoing an undo is redo.
 */
export function planUndo(
  log: Log,
  index: ChangeIndex,
  transactions: readonly Transaction[],
): UndoPlan {
  const without = retractedTransactions(withUndo(log, transactions));
  const restored: Place[] = [];
  const kept: Place[] = [];
  for (const place of placesOf(withUndone(log, transactions))) {
    const changes = changesOf(index, place);
    const now = headsOf(changes, index.retracted);
    const then = headsOf(changes, without);
    const isSame = now.length === then.length && now.every((head, i) => head === then[i]);
    (isSame ? kept : restored).push(place);
  }
  const affects = [...new Set(transactions.map(({ who }) => who))].sort();
  return { transactions, restored, kept, affects };
}

function withUndo(log: Log, transactions: readonly Transaction[]): Log {
  const undoes = transactions.map(({ id }) => id);
  const id = "planned" as Stamp;
  return withTransaction(log, { id, at: "", who: "", act: { name: "undo" }, undoes, changes: [] });
}

function placesOf(transactions: readonly Transaction[]): readonly Place[] {
  const places = new Map<string, Place>();
  for (const { table, id, field } of transactions.flatMap(({ changes }) => changes)) {
    places.set(JSON.stringify([table, id, field]), { table, id, field });
  }
  return [...places.values()];
}
