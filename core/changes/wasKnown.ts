import { changesOf, type ChangeIndex } from "./changeIndex.ts";
import type { Change } from "./log.ts";

/** Whether a change counted in this state of the plan. */
export function wasKnown(before: ChangeIndex, { stamp, tx, table, id, field }: Change): boolean {
  if (before.retracted.has(tx)) return false;
  return changesOf(before, { table, id, field }).some((change) => change.stamp === stamp);
}
