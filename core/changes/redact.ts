import { mapStrings } from "../model/json.ts";
import { literalWords } from "../model/literalWords.ts";
import { parseLocalDate } from "../model/localDate.ts";
import { ownerFields } from "../model/ownerFields.ts";
import { parseWallClock } from "../model/wallClock.ts";
import { BLANK, blanker } from "./fingerprint.ts";
import type { Change, Log, Transaction } from "./log.ts";
import type { Redaction } from "./redaction.ts";

/**
 * The log with all its redactions applied: the changes of forgotten rows and of rows about them are
 * gone, and their words are blanked wherever else they stand. What is left of a transaction stays,
 * with its stamps, so that redacting early, late or twice comes to the same.
 */
export function redact(log: Log): Log {
  if (log.redactions.size === 0) return log;
  const clean = redactor([...log.redactions.values()], [log]);
  const transactions = new Map([...log.transactions].map(([id, tx]) => [id, clean(tx)] as const));
  return { ...log, transactions };
}

/**
 * What the redactions make of a transaction, where these logs together tell which rows are about a
 * forgotten person.
 */
export function redactor(
  redactions: readonly Redaction[],
  logs: readonly Log[],
): (transaction: Transaction) => Transaction {
  if (redactions.length === 0) return (transaction) => transaction;
  const gone = forgottenRows(redactions, logs);
  const clean = cleaner(redactions);
  return (transaction) => {
    const changes = transaction.changes
      .filter(({ table, id }) => !gone.has(`${table} ${id}`))
      .map((change): Change => ({ ...change, value: mapStrings(change.value, clean) }));
    const { name, subject } = transaction.act;
    const act = subject === undefined ? { name } : { name, subject: clean(subject) };
    return { ...transaction, who: clean(transaction.who), act, changes };
  };
}

/** The rows to drop, as `table id`: those forgotten and those that ever were about one of them. */
function forgottenRows(redactions: readonly Redaction[], logs: readonly Log[]): Set<string> {
  const gone = new Set(redactions.map(({ table, id }) => `${table} ${id}`));
  for (const { transactions } of logs) {
    for (const { changes } of transactions.values()) {
      for (const { table, id, field, value } of changes) {
        const owning = ownerFields.get(table)?.get(field);
        if (typeof value !== "string" || owning === undefined) continue;
        if (gone.has(`${owning} ${value}`)) gone.add(`${table} ${id}`);
      }
    }
  }
  return gone;
}

/** Blanks the words of forgotten people, and their ids, which may be derived from their names. */
function cleaner(redactions: readonly Redaction[]): (text: string) => string {
  const ids = new Set(redactions.map(({ id }) => id));
  const blank = blanker(redactions);
  return (text) => {
    if (ids.has(text)) return BLANK;
    return literalWords.has(text) || isDateOrClock(text) ? text : blank(text);
  };
}

function isDateOrClock(text: string): boolean {
  return parseLocalDate(text) !== undefined || parseWallClock(text) !== undefined;
}
