import { ancestorsOf } from "./ancestorsOf.ts";
import type { Change } from "./log.ts";
import { compareStamps, type Stamp } from "./stamp.ts";

/**
 * The live values of a field, newest stamp first: the changes that count and that no other change
 * which counts has replaced, directly or through others. One head is the field's value, several are
 * an open conflict. `retracted` are the transactions that were undone.
 *
 * Only a forged log can name changes in a circle; then the newest one counts.
 */
export function headsOf(
  changes: readonly Change[],
  retracted: ReadonlySet<Stamp>,
): readonly Change[] {
  const counting = changes.some(({ tx }) => retracted.has(tx))
    ? changes.filter(({ tx }) => !retracted.has(tx))
    : changes;
  if (counting.length < 2) return counting;
  // Where all changes count, what a change names is enough: no link of a chain is missing.
  const replaced =
    counting === changes
      ? new Set(changes.flatMap(({ stamp, prev }) => prev.filter((named) => named !== stamp)))
      : ancestorsOf(counting, changes);
  const heads = counting.filter(({ stamp }) => !replaced.has(stamp)).sort(newestFirst);
  return heads.length > 0 ? heads : counting.toSorted(newestFirst).slice(0, 1);
}

export function newestFirst(a: Change, b: Change): number {
  return compareStamps(b.stamp, a.stamp);
}
