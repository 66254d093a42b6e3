import { orderOf } from "../model/fieldSchemas.ts";
import { orderBetween } from "../model/orderBetween.ts";
import type { OrderedRow } from "./reorderEdits.ts";

/** The key of a row that comes after all of a list. */
export function orderAtEnd(rows: readonly OrderedRow[]): string {
  const last = rows
    .flatMap(({ order }) => order ?? [])
    .toSorted()
    .at(-1);
  if (last === undefined) return orderOf(1);
  // A list of two hundred signs a key has gone wrong elsewhere; a tie there is broken by the id.
  return orderBetween(last, undefined) ?? last;
}
