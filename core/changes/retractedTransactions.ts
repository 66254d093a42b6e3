import type { Log, Transaction } from "./log.ts";
import type { Stamp } from "./stamp.ts";

/**
 * The transactions that do not count: those that a counting transaction undoes. An undo that is
 * itself undone does not count, so its target counts again. A function of the set alone: every
 * device comes to the same, in whatever order the undos arrived.
 */
export function retractedTransactions(log: Log): ReadonlySet<Stamp> {
  const undoing = undosByTarget(log);
  if (undoing.size === 0) return new Set();
  const retracted = new Map<Stamp, boolean>();
  // Sorted, here and below: of undos that were forged to undo each other in a circle, the same one
  // comes first everywhere.
  for (const id of [...undoing.keys()].sort()) judge(id, undoing, retracted);
  return new Set([...retracted].filter(([, isRetracted]) => isRetracted).map(([id]) => id));
}

function undosByTarget(log: Log): Map<Stamp, Stamp[]> {
  const undoing = new Map<Stamp, Stamp[]>();
  for (const { id, undoes = [] } of log.transactions.values()) {
    for (const target of undoes) {
      const undos = undoing.get(target);
      if (undos) undos.push(id);
      else undoing.set(target, [id]);
    }
  }
  for (const undos of undoing.values()) undos.sort();
  return undoing;
}

/** Judges a transaction after all that undo it. Without recursion: a chain of undos may be long. */
function judge(
  start: Stamp,
  undoing: ReadonlyMap<Stamp, readonly Stamp[]>,
  retracted: Map<Stamp, boolean>,
): void {
  const path: Stamp[] = [start];
  const entered = new Set<Stamp>();
  for (let id = path.at(-1); id !== undefined; id = path.at(-1)) {
    const undos = undoing.get(id) ?? [];
    if (!retracted.has(id) && !entered.has(id)) {
      entered.add(id);
      for (const undo of undos) if (!entered.has(undo)) path.push(undo);
      continue;
    }
    path.pop();
    if (retracted.has(id)) continue;
    const isRetracted = undos.some((undo) => retracted.get(undo) === false);
    retracted.set(id, isRetracted);
  }
}

/** The transactions that these undo, and those that they undo in turn, these included. */
export function withUndone(log: Log, transactions: readonly Transaction[]): readonly Transaction[] {
  const found = new Set<Transaction>();
  const waiting = [...transactions];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (found.has(next)) continue;
    found.add(next);
    for (const id of next.undoes ?? []) {
      const undone = log.transactions.get(id);
      if (undone) waiting.push(undone);
    }
  }
  return [...found];
}
