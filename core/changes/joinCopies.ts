import { canonicalJson, type Json } from "../model/json.ts";
import { BLANK } from "./fingerprint.ts";
import type { Transaction } from "./log.ts";

/**
 * The one transaction of which these are two copies; `undefined` where they cannot be, so that one
 * of them was forged. Copies are equal, unless something was forgotten: then one may lack changes
 * of forgotten rows, or have more words blanked where the names of two forgotten people overlap.
 * What is gone from either is gone from the result, whatever the order in which copies are joined.
 */
export function joinCopies(
  mine: Transaction,
  theirs: Transaction,
  isRedacted: boolean,
): Transaction | undefined {
  if (mine === theirs) return mine;
  const [a, b] = isRedacted ? [sharedOf(mine, theirs), sharedOf(theirs, mine)] : [mine, theirs];
  if (canonicalJson(toJson(a)) === canonicalJson(toJson(b))) return a;
  const joined = isRedacted ? joinBlanked(toJson(a), toJson(b)) : undefined;
  return joined as unknown as Transaction | undefined;
}

/** The transaction with those of its changes that the other copy has as well. */
function sharedOf(transaction: Transaction, other: Transaction): Transaction {
  const stamps = new Set(other.changes.map(({ stamp }) => stamp));
  const changes = transaction.changes.filter(({ stamp }) => stamps.has(stamp));
  return changes.length === transaction.changes.length ? transaction : { ...transaction, changes };
}

function joinBlanked(a: Json, b: Json): Json | undefined {
  if (typeof a === "string" && typeof b === "string") return joinTexts(a, b);
  if (a === null || b === null || typeof a !== "object" || typeof b !== "object") {
    return a === b ? a : undefined;
  }
  if (Array.isArray(a) !== Array.isArray(b)) return undefined;
  const [mine, theirs] = [Object.entries<Json>(a), new Map(Object.entries<Json>(b))];
  if (mine.length !== theirs.size) return undefined;
  const members: [string, Json][] = [];
  for (const [key, value] of mine) {
    const counterpart = theirs.get(key);
    const joined = counterpart === undefined ? undefined : joinBlanked(value, counterpart);
    if (joined === undefined) return undefined;
    members.push([key, joined]);
  }
  return Array.isArray(a) ? members.map(([, value]) => value) : Object.fromEntries(members);
}

/** Of two texts that may be the same but for blanks the one that says less. */
function joinTexts(a: string, b: string): string | undefined {
  if (a === b) return a;
  if (!a.includes(BLANK) && !b.includes(BLANK)) return undefined;
  const [beginA, beginB] = [a, b].map((text) => text.split(BLANK, 1)[0] ?? "") as [string, string];
  if (!beginA.startsWith(beginB) && !beginB.startsWith(beginA)) return undefined;
  const [endA, endB] = [a, b].map(afterLastBlank) as [string, string];
  if (!endA.endsWith(endB) && !endB.endsWith(endA)) return undefined;
  if (a.length !== b.length) return a.length < b.length ? a : b;
  return a < b ? a : b;
}

function afterLastBlank(text: string): string {
  const last = text.lastIndexOf(BLANK);
  return last < 0 ? text : text.slice(last + BLANK.length);
}

/** A transaction is plain JSON; its interface only lacks the index signature. */
function toJson(transaction: Transaction): Json {
  return { ...transaction } as unknown as Json;
}
