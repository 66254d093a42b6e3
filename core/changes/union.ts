import { canonicalJson, type Json } from "../model/json.ts";
import { fail, ok, type Result } from "../model/result.ts";
import type { Failure } from "../text/phrase.ts";
import { BLANK } from "./fingerprint.ts";
import type { Log, Transaction } from "./log.ts";
import { redactor } from "./redact.ts";
import type { Redaction } from "./redaction.ts";
import type { Stamp } from "./stamp.ts";

export type UnionFailure = Failure<"other-plan" | "forked">;

/**
 * All that either log knows. Commutative, associative and idempotent, so copies may be merged in any
 * order and as often as one likes. Refused where the logs are of different plans, or where one stamp
 * stands for two different changes: the application never makes such a pair, so one was forged.
 */
export function union(a: Log, b: Log): Result<Log, UnionFailure> {
  if (a.plan !== b.plan) {
    return fail({ code: "other-plan", facts: { mine: a.plan, theirs: b.plan } });
  }
  const redactions = joinRedactions(a, b);
  const clean = redactor([...redactions.values()], [a, b]);
  const transactions = new Map<Stamp, Transaction>();
  for (const [id, transaction] of a.transactions) transactions.set(id, clean(transaction));
  for (const [id, transaction] of b.transactions) {
    const theirs = clean(transaction);
    const mine = transactions.get(id);
    const kept = mine ? joinTransactions(mine, theirs) : theirs;
    if (!kept) return fail({ code: "forked", facts: { stamp: id } });
    transactions.set(id, kept);
  }
  return ok({ plan: a.plan, transactions, redactions });
}

function joinRedactions(a: Log, b: Log): ReadonlyMap<string, Redaction> {
  const joined = new Map(a.redactions);
  for (const [salt, theirs] of b.redactions) {
    const mine = joined.get(salt);
    // Equal unless forged; then either, as long as it is the same one everywhere.
    joined.set(salt, mine && textOf(mine) < textOf(theirs) ? mine : theirs);
  }
  return joined;
}

/**
 * The one transaction that both logs have. They may differ in how much is blanked, where the words
 * of two forgotten people overlap; then either, as long as it is the same one everywhere.
 */
function joinTransactions(mine: Transaction, theirs: Transaction): Transaction | undefined {
  if (mine === theirs) return mine;
  const [a, b] = [textOf(mine), textOf(theirs)];
  if (a === b) return mine;
  if (!areEqualButForBlanks(toJson(mine), toJson(theirs))) return undefined;
  return a < b ? mine : theirs;
}

function areEqualButForBlanks(a: Json, b: Json): boolean {
  if (typeof a === "string" && typeof b === "string") {
    return a === b || a.includes(BLANK) || b.includes(BLANK);
  }
  if (a === null || b === null || typeof a !== "object" || typeof b !== "object") return a === b;
  const [mine, theirs] = [Object.entries(a), Object.entries(b)] as [
    [string, Json][],
    [string, Json][],
  ];
  if (mine.length !== theirs.length) return false;
  const other = new Map(theirs);
  return mine.every(([key, value]) => {
    const counterpart = other.get(key);
    return counterpart !== undefined && areEqualButForBlanks(value, counterpart);
  });
}

function textOf(value: Transaction | Redaction): string {
  return canonicalJson(toJson(value));
}

/** Transactions and redactions are plain JSON; their interfaces only lack its index signature. */
function toJson(value: Transaction | Redaction): Json {
  return { ...value } as unknown as Json;
}
