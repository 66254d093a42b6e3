import type { RowKey } from "../changes/liveIndex.ts";
import { edit, type Edit } from "../changes/edit.ts";
import type { Rows } from "../changes/projectRows.ts";

/**
 * Takes rows away by emptying their fields: a row without a value is none. What a co-organizer wrote into
 * one of them meanwhile is then a conflict to decide, and nothing of it is lost.
 */
export function removeRowEdits(rows: Rows, removed: readonly RowKey[]): readonly Edit[] {
  return removed.flatMap(({ table, id }) =>
    Object.keys(rows.get(table)?.get(id)?.values ?? {}).map((field) =>
      edit([table, id, field], null),
    ),
  );
}
