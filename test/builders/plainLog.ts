import type { Log } from "#core/changes/log.ts";
import { openConflicts, type Rows } from "#core/changes/projectRows.ts";
import { canonicalJson, type Json } from "#core/model/json.ts";

/** The log as text that is equal exactly for equal logs. */
export function plainLog(log: Log): string {
  const transactions = [...log.transactions.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  const redactions = [...log.redactions.values()].sort((a, b) => (a.salt < b.salt ? -1 : 1));
  return canonicalJson({ plan: log.plan, transactions, redactions } as unknown as Json);
}

/** What people see of the rows: the values, and for a conflict all of them. */
export function plainRows(rows: Rows): Json {
  const conflicts = openConflicts(rows).map(({ table, id, field, heads }) => {
    return [table, id, field, heads.map(({ value }) => canonicalJson(value)).sort()];
  });
  const shown = [...rows].map(([table, ids]): [string, Json] => [
    table,
    Object.fromEntries(
      [...ids].map(([id, row]) => [id, { ...row.values, ...contested(row.conflicts) }]),
    ),
  ]);
  return { rows: Object.fromEntries(shown), conflicts };
}

/** Which of several values stands first depends on stamps, so an undo may bring another one. */
function contested(conflicts: readonly { readonly field: string }[]): Record<string, Json> {
  return Object.fromEntries(conflicts.map(({ field }) => [field, "contested"]));
}
