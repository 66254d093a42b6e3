import type { Rows } from "../../changes/projectRows.ts";
import { edit, type Edit } from "../../changes/edit.ts";
import type { RowKey } from "../../changes/liveIndex.ts";
import { records } from "../../model/records.ts";
import { removeRowEdits } from "../removeRowEdits.ts";

/**
 * Takes a row out of the plan: with the rows that are about it, and with what names it elsewhere. One undo
 * brings all of it back, and the same name entered again begins anew.
 */
export function removalEdits(rows: Rows, { table, id }: RowKey): readonly Edit[] {
  const naming = records.flatMap((record) =>
    Object.entries(record.fields)
      .filter(([, field]) => field.refersTo === table)
      .flatMap(([name, { belongsTo }]) => {
        const found = [...(rows.get(record.table)?.values() ?? [])].filter(
          ({ values }) => values[name] === id,
        );
        return found.flatMap((row) =>
          belongsTo === true
            ? removalEdits(rows, { table: record.table, id: row.id })
            : [edit([record.table, row.id, name], null)],
        );
      }),
  );
  return [...removeRowEdits(rows, [{ table, id }]), ...naming];
}
