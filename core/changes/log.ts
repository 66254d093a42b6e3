import type { PlanId, ReplicaId } from "../model/id.ts";
import type { Json } from "../model/json.ts";
import type { Redaction } from "./redaction.ts";
import type { Stamp } from "./stamp.ts";

/** The place of a value: a field of a row of a table. Tables and fields may be unknown to us. */
export interface Place {
  readonly table: string;
  readonly id: string;
  readonly field: string;
}

/**
 * One field got one value. `prev` names the stamps of the values that it replaces (the heads that
 * its author saw): so every device sees the same history, the same values and the same conflicts.
 */
export interface Change extends Place {
  readonly stamp: Stamp;
  /** The transaction that it is part of. */
  readonly tx: Stamp;
  readonly value: Json;
  readonly prev: readonly Stamp[];
}

/** Characters that a name of an author may have. */
export const MAX_WHO = 100;

/** What somebody did, for people to read: a name that the application translates, and its object. */
export interface Act {
  readonly name: string;
  readonly subject?: string;
}

/** The changes of one act. They come, go and are undone together. */
export interface Transaction {
  /** Its stamp; its first change has the same. */
  readonly id: Stamp;
  /** The author's wall clock, an ISO 8601 instant in UTC. */
  readonly at: string;
  readonly who: string;
  readonly act: Act;
  /** The transactions that this one takes back: as long as it counts, they do not. */
  readonly undoes?: readonly Stamp[];
  /** For a merge, the transactions that came with it: undoing the merge takes them back too. */
  readonly brought?: readonly Stamp[];
  readonly changes: readonly Change[];
}

/** All that happened to a plan, in no order: a set of transactions and a set of redactions. */
export interface Log {
  readonly plan: PlanId;
  readonly transactions: ReadonlyMap<Stamp, Transaction>;
  /** By their salt. */
  readonly redactions: ReadonlyMap<string, Redaction>;
}

export function emptyLog(plan: PlanId): Log {
  return { plan, transactions: new Map(), redactions: new Map() };
}

export function withTransaction(log: Log, transaction: Transaction): Log {
  const transactions = new Map(log.transactions).set(transaction.id, transaction);
  return { ...log, transactions };
}

/** The newest stamp of the log, or of what one replica wrote: a replica's clock starts from both. */
export function newestStamp(log: Log, replica?: ReplicaId): Stamp | undefined {
  let newest: Stamp | undefined;
  for (const transaction of log.transactions.values()) {
    for (const stamp of [transaction.id, ...transaction.changes.map((change) => change.stamp)]) {
      const counts = replica === undefined || stamp.endsWith(`-${replica}`);
      if (counts && (newest === undefined || stamp > newest)) newest = stamp;
    }
  }
  return newest;
}
