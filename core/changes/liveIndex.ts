import { addChanges, type ChangeIndex, type GrowingTables } from "./changeIndex.ts";
import type { Log, Transaction } from "./log.ts";
import { retractedTransactions } from "./retractedTransactions.ts";
import type { Stamp } from "./stamp.ts";

/** The name of a row. */
export interface RowKey {
  readonly table: string;
  readonly id: string;
}

/** An index that follows a log while acts are added to it. */
export interface LiveIndex {
  /** As it is now: the same object until something is added, and changed by what is added. */
  readonly index: () => ChangeIndex;
  /**
   * Sorts in what `log` has got since: the rows that may look different now, each once. Costs what the
   * acts change; an undo costs a walk over the log as well.
   */
  readonly add: (log: Log, transactions: readonly Transaction[]) => readonly RowKey[];
  /** Begins anew with a log that is not what it followed: something was forgotten. */
  readonly renew: (log: Log) => void;
}

export function createLiveIndex(log: Log): LiveIndex {
  const tables: GrowingTables = new Map();
  let retracted: ReadonlySet<Stamp> = new Set();
  function renew(whole: Log): void {
    tables.clear();
    for (const { changes } of whole.transactions.values()) addChanges(tables, changes);
    retracted = retractedTransactions(whole);
  }
  renew(log);
  return {
    renew,
    index: () => ({ tables, retracted }),
    add(grown, transactions) {
      const before = retracted;
      for (const { changes } of transactions) addChanges(tables, changes);
      // Only an undo can make acts count or not count; what it names may come later than itself, and
      // then its name is in the set already.
      if (transactions.some(({ undoes }) => undoes !== undefined)) {
        retracted = retractedTransactions(grown);
      }
      const flipped = symmetricDifference(before, retracted);
      const others = [...flipped].map((id) => grown.transactions.get(id));
      return rowsOf([...transactions, ...others.filter((one) => one !== undefined)]);
    },
  };
}

function symmetricDifference(a: ReadonlySet<Stamp>, b: ReadonlySet<Stamp>): readonly Stamp[] {
  if (a === b) return [];
  return [...[...a].filter((id) => !b.has(id)), ...[...b].filter((id) => !a.has(id))];
}

function rowsOf(transactions: readonly Transaction[]): readonly RowKey[] {
  const rows = new Map<string, RowKey>();
  for (const { table, id } of transactions.flatMap(({ changes }) => changes)) {
    rows.set(JSON.stringify([table, id]), { table, id });
  }
  return [...rows.values()];
}
