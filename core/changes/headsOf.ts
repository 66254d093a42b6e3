import type { Change } from "./log.ts";
import { compareStamps, type Stamp } from "./stamp.ts";

/**
 * The live values of a field, newest stamp first: the changes that no other change of the field
 * names in `prev`. One head is the field's value, several are an open conflict.
 *
 * Only a forged log can name changes in a circle; then the newest one counts.
 */
export function headsOf(changes: readonly Change[]): readonly Change[] {
  const only = changes[0];
  if (only === undefined || changes.length === 1) return changes;
  const replaced = new Set<Stamp>();
  for (const { stamp, prev } of changes) {
    for (const named of prev) if (named !== stamp) replaced.add(named);
  }
  const heads = changes.filter(({ stamp }) => !replaced.has(stamp)).sort(newestFirst);
  return heads.length > 0 ? heads : changes.toSorted(newestFirst).slice(0, 1);
}

export function newestFirst(a: Change, b: Change): number {
  return compareStamps(b.stamp, a.stamp);
}
