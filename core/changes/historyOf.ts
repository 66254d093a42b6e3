import { changesOf, type ChangeIndex } from "./changeIndex.ts";
import type { Change, Place } from "./log.ts";
import { compareStamps, type Stamp } from "./stamp.ts";

/**
 * All values that a field has had, undone ones too, newest first: a walk along `prev`. What replaced
 * a value stands before it even where its author's clock was wrong. Changes that were forged to
 * replace each other in a circle come last, by their stamps.
 */
export function historyOf(index: ChangeIndex, place: Place): readonly Change[] {
  const changes = changesOf(index, place);
  const byStamp = new Map(changes.map((change) => [change.stamp, change]));
  const replacing = countReplacing(changes);
  const oldestFirst = changes.toSorted((a, b) => compareStamps(a.stamp, b.stamp));
  const ready = oldestFirst.filter(({ stamp }) => !replacing.has(stamp));
  const history = new Set<Change>();
  for (let next = ready.pop(); next; next = ready.pop()) {
    history.add(next);
    for (const stamp of new Set(next.prev)) {
      const left = (replacing.get(stamp) ?? 1) - 1;
      replacing.set(stamp, left);
      const older = byStamp.get(stamp);
      if (older && left === 0) insertByStamp(ready, older);
    }
  }
  for (const inCircle of oldestFirst.reverse()) history.add(inCircle);
  return [...history];
}

/** How many changes replaced each one; a value is listed after all of these. */
function countReplacing(changes: readonly Change[]): Map<Stamp, number> {
  const counts = new Map<Stamp, number>();
  for (const { prev } of changes) {
    for (const stamp of new Set(prev)) counts.set(stamp, (counts.get(stamp) ?? 0) + 1);
  }
  return counts;
}

/** Keeps the list sorted, oldest first. Halving, because thousands may have been set side by side. */
function insertByStamp(sorted: Change[], change: Change): void {
  let [from, to] = [0, sorted.length];
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((sorted[middle] as Change).stamp < change.stamp) from = middle + 1;
    else to = middle;
  }
  sorted.splice(from, 0, change);
}
