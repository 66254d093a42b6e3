import type { ChangeIndex } from "./changeIndex.ts";
import type { Edit } from "./edit.ts";
import { headsOf } from "./headsOf.ts";
import type { RowKey } from "./liveIndex.ts";
import { DELETED } from "./unseenByDeletion.ts";

/** The deletion of a row by somebody who sees all of it as it is now. */
export function deletionEdit(index: ChangeIndex, { table, id }: RowKey): Edit {
  const fields = index.tables.get(table)?.get(id) ?? new Map<string, never>();
  const saw = [...fields]
    .filter(([field]) => field !== DELETED)
    .flatMap(([, changes]) => headsOf(changes, index.retracted))
    .map(({ stamp }) => stamp);
  return { table, id, field: DELETED, value: { saw } };
}
