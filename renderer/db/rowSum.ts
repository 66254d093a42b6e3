import type { StoredRow } from "./planDatabase.ts";

const OFFSET = 0x811c9dc5;
const PRIME = 0x01000193;

/**
 * What a row adds to the sum of all rows: 32 bits that another row, or an older state of this one,
 * hardly ever has (FNV-1a). The sum follows a step from the rows of that step alone.
 */
export function rowSum({ table, id, row }: StoredRow): number {
  const text = JSON.stringify([table, id, row]);
  let hash = OFFSET;
  for (let i = 0; i < text.length; i += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(i), PRIME);
  }
  return hash >>> 0;
}

/** `sum` with these rows added. Their order does not matter. */
export function addRows(sum: number, rows: readonly StoredRow[]): number {
  return rows.reduce((all, row) => (all + rowSum(row)) >>> 0, sum);
}

/** `sum` without these rows. */
export function removeRows(sum: number, rows: readonly StoredRow[]): number {
  return rows.reduce((all, row) => (all - rowSum(row)) >>> 0, sum);
}
