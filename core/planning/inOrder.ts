import type { OrderedRow } from "./reorderEdits.ts";

/** Rows as their list shows them: by their keys as text, ties by the id. */
export function inOrder<R extends OrderedRow>(rows: readonly R[]): readonly R[] {
  return rows.toSorted((a, b) => compare(a.order ?? "", b.order ?? "") || compare(a.id, b.id));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
