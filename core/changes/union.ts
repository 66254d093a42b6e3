import { canonicalJson, type Json } from "../model/json.ts";
import { fail, ok, type Result } from "../model/result.ts";
import type { Failure } from "../text/phrase.ts";
import { joinCopies } from "./joinCopies.ts";
import type { Log, Transaction } from "./log.ts";
import { redactor } from "./redact.ts";
import type { Redaction } from "./redaction.ts";
import type { Stamp } from "./stamp.ts";

export type UnionFailure = Failure<"other-plan" | "forked">;

/**
 * All that either log knows. Commutative, associative and idempotent, so copies may be merged in any
 * order and as often as one likes. Refused where the logs are of different plans, or where one stamp
 * stands for two different changes, or one salt for two redactions: the application never makes such
 * a pair, so one was forged, and to choose a side would let it rewrite history or undo a forgetting.
 */
export function union(a: Log, b: Log): Result<Log, UnionFailure> {
  if (a.plan !== b.plan) {
    return fail({ code: "other-plan", facts: { mine: a.plan, theirs: b.plan } });
  }
  const forgedSalt = [...b.redactions.values()].find((theirs) => isForgery(theirs, a));
  if (forgedSalt) return fail({ code: "forked", facts: { stamp: forgedSalt.salt } });
  const redactions = new Map([...a.redactions, ...b.redactions]);
  const clean = redactor([...redactions.values()], [a, b]);
  const transactions = new Map<Stamp, Transaction>();
  for (const [id, transaction] of a.transactions) transactions.set(id, clean(transaction));
  for (const [id, transaction] of b.transactions) {
    const theirs = clean(transaction);
    const mine = transactions.get(id);
    const kept = mine ? joinCopies(mine, theirs, redactions.size > 0) : theirs;
    if (!kept) return fail({ code: "forked", facts: { stamp: id } });
    transactions.set(id, kept);
  }
  const stamp = stampUsedTwice(transactions);
  if (stamp !== undefined) return fail({ code: "forked", facts: { stamp } });
  return ok({ plan: a.plan, transactions, redactions });
}

function isForgery(theirs: Redaction, log: Log): boolean {
  const mine = log.redactions.get(theirs.salt);
  return mine !== undefined && mine !== theirs && textOf(mine) !== textOf(theirs);
}

function textOf(redaction: Redaction): string {
  return canonicalJson({ ...redaction } as unknown as Json);
}

/** A stamp that names two changes, or a change of one transaction and another transaction. */
function stampUsedTwice(transactions: ReadonlyMap<Stamp, Transaction>): Stamp | undefined {
  const used = new Set<Stamp>();
  for (const { id, changes } of transactions.values()) {
    const stamps = changes.map(({ stamp }) => stamp);
    // A transaction shares its stamp with its first change, which may have been forgotten.
    if (stamps[0] !== id) stamps.push(id);
    for (const stamp of stamps) {
      if (used.has(stamp)) return stamp;
      used.add(stamp);
    }
  }
  return undefined;
}
