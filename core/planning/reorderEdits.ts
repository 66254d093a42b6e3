import { edit, type Edit } from "../changes/edit.ts";
import { orderOf } from "../model/fieldSchemas.ts";
import { orderBetween } from "../model/orderBetween.ts";

/** A row with a place in a list. */
export interface OrderedRow {
  readonly id: string;
  readonly order?: string;
}

/**
 * A row at another place of its list: one edit where there is a key between its new neighbours, else
 * new keys for all, as after two laptops have added a row each at the same place.
 *
 * @param rows in their order
 * @param to its place among the others, from 0; beyond the ends means the ends
 */
export function reorderEdits(
  { table, rows }: { readonly table: string; readonly rows: readonly OrderedRow[] },
  id: string,
  to: number,
): readonly Edit[] {
  const moved = rows.find((row) => row.id === id);
  const others = rows.filter((row) => row !== moved);
  const place = Math.min(Math.max(to, 0), others.length);
  if (!moved || rows[place] === moved) return [];
  const list = [...others.slice(0, place), moved, ...others.slice(place)];
  const key = orderBetween(others[place - 1]?.order, others[place]?.order);
  // A row without a key counts as first, so none can be put before it.
  const isKeyed = others.every(({ order }) => order !== undefined);
  if (key !== undefined && isKeyed) return [edit([table, id, "order"], key)];
  return list.map((row, index) => edit([table, row.id, "order"], orderOf(index + 1)));
}
