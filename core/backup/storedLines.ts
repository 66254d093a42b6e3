import type { Log } from "../changes/log.ts";
import { compareStamps } from "../changes/stamp.ts";
import { canonicalJson, type Json } from "../model/json.ts";
import { toStoredTransaction, type StoredLine } from "./storedChange.ts";

/** The log as canonical lines, redactions first: equal logs give equal lines. */
export function storedLines(log: Log): readonly string[] {
  const redactions = [...log.redactions.values()]
    .sort((a, b) => (a.salt < b.salt ? -1 : 1))
    .map((redaction) => toLine({ kind: "redaction", ...redaction }));
  const transactions = [...log.transactions.values()]
    .sort((a, b) => compareStamps(a.id, b.id))
    .map((transaction) => toLine(toStoredTransaction(transaction)));
  return [...redactions, ...transactions];
}

function toLine(line: StoredLine): string {
  // Plain JSON; the interfaces only lack its index signature.
  return canonicalJson(line as unknown as Json);
}
