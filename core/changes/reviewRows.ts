import { canonicalJson } from "../model/json.ts";
import { headsAt, type ChangeIndex } from "./changeIndex.ts";
import type { RowKey } from "./liveIndex.ts";
import type { Log, Place } from "./log.ts";
import type { ReviewedField, ReviewedRow, Values } from "./mergeReview.ts";
import { projectRowAt } from "./projectRows.ts";
import { reviewConflicts } from "./reviewConflicts.ts";

/** Two states of a plan, and the log that knows the acts of the later one. */
export interface TwoStates {
  readonly before: ChangeIndex;
  readonly after: ChangeIndex;
  readonly log: Log;
}

/** All rows that look different in the second state, field by field. Rows that look the same are no news. */
export function reviewRows(states: TwoStates): readonly ReviewedRow[] {
  return keysOf(states)
    .map((key) => reviewRow(states, key))
    .filter((row) => row !== undefined);
}

function keysOf({ before, after }: TwoStates): readonly RowKey[] {
  const tables = new Set([...after.tables.keys(), ...before.tables.keys()]);
  return [...tables].flatMap((table) => {
    const ids = [after, before].flatMap(({ tables }) => [...(tables.get(table)?.keys() ?? [])]);
    return [...new Set(ids)].sort().map((id) => ({ table, id }));
  });
}

function reviewRow(states: TwoStates, { table, id }: RowKey): ReviewedRow | undefined {
  const before = valuesOf(projectRowAt(states.before, table, id));
  const row = projectRowAt(states.after, table, id);
  const after = valuesOf(row);
  if (!before && !after) return undefined;
  const conflicts = row ? reviewConflicts(states, { table, row }) : [];
  const open = new Set(conflicts.map(({ field }) => field));
  const fields = [...new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])]
    .filter((field) => !open.has(field))
    .map((field) => reviewField(states, { table, id, field }, [before, after]))
    .filter((field) => canonicalJson(field.before) !== canonicalJson(field.after));
  if (before && after && fields.length === 0 && conflicts.length === 0) return undefined;
  const isWhole = conflicts.length === 0 && !(before && after);
  const kind = isWhole ? (after ? "added" : "removed") : "changed";
  return { table, id, kind, before, after, fields, conflicts };
}

/** With a prototype, as everything that crosses to another process gets one. */
function valuesOf(row: ReturnType<typeof projectRowAt>): Values | null {
  return row ? { ...row.values } : null;
}

function reviewField(
  { after: index, log }: TwoStates,
  place: Place,
  [before, after]: readonly [Values | null, Values | null],
): ReviewedField {
  const { field } = place;
  const [head] = headsAt(index, place);
  const act = head && log.transactions.get(head.tx);
  return {
    field,
    before: before?.[field] ?? null,
    after: after?.[field] ?? null,
    ...(act && { by: { who: act.who, at: act.at } }),
  };
}
