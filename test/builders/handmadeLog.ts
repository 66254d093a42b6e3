import type { Change, Log, Transaction } from "#core/changes/log.ts";
import { toStamp, type Stamp } from "#core/changes/stamp.ts";
import type { ReplicaId } from "#core/model/id.ts";
import { testPlan } from "./laptop.ts";

const replica = "000000000001" as ReplicaId;

/** The stamp of the nth millisecond of the test. */
export function stampAt(n: number): Stamp {
  return toStamp({ time: Date.UTC(2026, 10, 21) + n, counter: 0 }, replica);
}

/** A change of a meeting's title at the nth millisecond, a transaction of its own. */
export function titleAt(n: number, value: string, prev: readonly number[] = []): Change {
  const place = { table: "meeting", id: "a", field: "title" };
  return { ...place, stamp: stampAt(n), tx: stampAt(n), value, prev: prev.map(stampAt) };
}

/** The transaction of the nth millisecond, with these changes. */
export function transactionAt(n: number, ...changes: readonly Change[]): Transaction {
  const at = new Date(Date.UTC(2026, 10, 21) + n).toISOString();
  return { id: stampAt(n), at, who: "Mira Tannhoff", act: { name: "edit" }, changes };
}

/** The undo, at the nth millisecond, of the transactions of others. */
export function undoAt(n: number, undone: readonly number[]): Transaction {
  return { ...transactionAt(n), act: { name: "undo" }, undoes: undone.map(stampAt) };
}

/** A log as it may stand in a file: also one that the application would never write. */
export function logOf(transactions: readonly Transaction[]): Log {
  return {
    plan: testPlan,
    transactions: new Map(transactions.map((transaction) => [transaction.id, transaction])),
    redactions: new Map(),
  };
}

/** A log of one title, changed so many times, each time by somebody who saw the last value. */
export function chainOf(length: number): Log {
  const titles = Array.from({ length }, (_, n) => titleAt(n, `Title ${n}`, n > 0 ? [n - 1] : []));
  return logOf(titles.map((change, n) => transactionAt(n, change)));
}
