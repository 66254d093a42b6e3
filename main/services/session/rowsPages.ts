import type { ChangeIndex } from "#core/changes/changeIndex.ts";
import { projectRowAt } from "#core/changes/projectRows.ts";
import type { RowKey } from "#core/changes/liveIndex.ts";
import { isSameHead } from "#core/host/isSameHead.ts";
import type { Head, RowsPage, RowState } from "#core/host/planCalls.ts";

/** So many that a page takes some milliseconds and the process answers in between. */
const PAGE = 2_000;

/** Hands out all rows of a plan in pages. */
export type ReadRows = (from: number) => RowsPage;

/** The order of the rows is that of the index, so it is the same for all pages of one head. */
export function createRowsPages(index: () => ChangeIndex, head: () => Head): ReadRows {
  let known: { readonly head: Head; readonly keys: readonly RowKey[] } | undefined;
  return (from) => {
    const now = head();
    if (from === 0 || !known || !isSameHead(known.head, now))
      known = { head: now, keys: keysOf(index()) };
    const keys = known.keys.slice(from, from + PAGE);
    const next = from + PAGE;
    return {
      head: now,
      rows: keys.map((key) => rowStateAt(index(), key)).filter(({ row }) => row !== null),
      total: known.keys.length,
      ...(next < known.keys.length && { next }),
    };
  };
}

export function rowStateAt(index: ChangeIndex, { table, id }: RowKey): RowState {
  const row = projectRowAt(index, table, id);
  // With a prototype, as everything that crosses to another process gets one.
  return { table, id, row: row ? { ...row, values: { ...row.values } } : null };
}

function keysOf({ tables }: ChangeIndex): readonly RowKey[] {
  return [...tables].flatMap(([table, rows]) => [...rows.keys()].map((id) => ({ table, id })));
}
