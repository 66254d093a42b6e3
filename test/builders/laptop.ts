import { sha256 } from "@noble/hashes/sha2.js";
import { indexChanges, type ChangeIndex } from "#core/changes/changeIndex.ts";
import type { Edit } from "#core/changes/edit.ts";
import { startClock, type Clock } from "#core/changes/clock.ts";
import {
  emptyLog,
  newestStamp,
  withTransaction,
  type Log,
  type Transaction,
} from "#core/changes/log.ts";
import { planForgetting } from "#core/changes/planForgetting.ts";
import { projectRows, type Rows } from "#core/changes/projectRows.ts";
import { redact } from "#core/changes/redact.ts";
import { union } from "#core/changes/union.ts";
import {
  writeTransaction,
  writeUndo,
  type Author,
  type Written,
} from "#core/changes/writeTransaction.ts";
import { deriveId, mintReplicaId, type PlanId, type RandomBytes } from "#core/model/id.ts";
import type { Person } from "#core/model/records/person.ts";

export const testPlan: PlanId = deriveId("plan", "for tests");

/** Chance that is the same in every run: the hash of a name and a count. */
export function fixedRandom(name: string): RandomBytes {
  let calls = 0;
  return (count) => {
    calls += 1;
    return sha256(new TextEncoder().encode(`${name} ${String(calls)}`)).subarray(0, count);
  };
}

/** An organizer's laptop with its copy of the plan: a replica that can be told what to do. */
export class Laptop {
  readonly who: string;
  readonly random: RandomBytes;
  log: Log;
  clock: Clock;
  wall = Date.UTC(2026, 10, 21, 12);

  constructor(who: string, log: Log = emptyLog(testPlan)) {
    this.who = who;
    this.random = fixedRandom(who);
    this.log = log;
    this.clock = startClock(mintReplicaId(this.random), newestStamp(log));
  }

  get index(): ChangeIndex {
    return indexChanges(this.log);
  }

  get rows(): Rows {
    return projectRows(this.index);
  }

  write(edits: readonly Edit[]): Transaction | undefined {
    return this.append(writeTransaction(this.index, edits, this.author("edit")));
  }

  undo(transactions: readonly Transaction[]): Transaction | undefined {
    return this.append(writeUndo(transactions, this.author("undo")));
  }

  /** Takes in another log and returns the transactions that this one did not have. */
  merge(other: Log): readonly Transaction[] {
    const known = this.log.transactions;
    this.log = unionOf(this.log, other);
    this.clock = { ...this.clock, ...startClock(this.clock.replica, newestStamp(this.log)) };
    return [...this.log.transactions.values()].filter(({ id }) => !known.has(id));
  }

  private author(act: string): Author {
    const moment = { wall: this.wall, random: this.random };
    return { who: this.who, act: { name: act }, clock: this.clock, moment };
  }

  private append(written: Written | undefined): Transaction | undefined {
    if (!written) return undefined;
    this.clock = written.clock;
    this.log = redact(withTransaction(this.log, written.transaction));
    return written.transaction;
  }

  forget(person: Person["id"]): void {
    const redaction = planForgetting(this.index, person, this);
    const redactions = new Map(this.log.redactions).set(redaction.salt, redaction);
    this.log = redact({ ...this.log, redactions });
  }

  /** Goes on from another copy of the plan, as the application does it: with a new replica id. */
  restore(log: Log): void {
    this.log = log;
    this.clock = startClock(mintReplicaId(this.random), newestStamp(log));
  }
}

/** The union of logs that are known to fit together. */
export function unionOf(...logs: readonly Log[]): Log {
  return logs.reduce((a, b) => {
    const joined = union(a, b);
    if (!joined.ok) throw new Error(`${joined.error.code} ${JSON.stringify(joined.error.facts)}`);
    return joined.value;
  });
}
