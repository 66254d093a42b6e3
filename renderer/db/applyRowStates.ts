import type { ProjectedRow } from "#core/changes/projectRow.ts";
import type { Rows } from "#core/changes/projectRows.ts";
import type { RowState } from "#core/host/planCalls.ts";

/**
 * The rows after these have changed. Tables and rows that did not change keep their identity, so that
 * whoever reads them can tell; a table without rows is left out, as in the core's projection.
 */
export function applyRowStates(rows: Rows, states: readonly RowState[]): Rows {
  const tables = new Map(rows);
  for (const [table, changed] of Map.groupBy(states, (state) => state.table)) {
    const next = new Map<string, ProjectedRow>(tables.get(table));
    for (const { id, row } of changed) {
      if (row) next.set(id, row);
      else next.delete(id);
    }
    if (next.size > 0) tables.set(table, next);
    else tables.delete(table);
  }
  return tables;
}
