import { changesOf, type ChangeIndex } from "./changeIndex.ts";
import { newestFirst } from "./headsOf.ts";
import type { Change, Place } from "./log.ts";

/**
 * All values that a field has had, undone ones too, newest first: a walk along `prev`. What replaced
 * a value stands before it even where its author's clock was wrong.
 */
export function historyOf(index: ChangeIndex, place: Place): readonly Change[] {
  const changes = changesOf(index, place);
  const byStamp = new Map(changes.map((change) => [change.stamp, change]));
  const replacing = countReplacing(changes);
  const ready = changes.filter(({ stamp }) => !replacing.has(stamp));
  const history: Change[] = [];
  const listed = new Set<Change>(ready);
  while (ready.length > 0) {
    ready.sort(newestFirst);
    const next = ready.shift() as Change;
    history.push(next);
    for (const stamp of next.prev) {
      const older = byStamp.get(stamp);
      if (!older || listed.has(older)) continue;
      const left = (replacing.get(stamp) ?? 1) - 1;
      replacing.set(stamp, left);
      if (left > 0) continue;
      listed.add(older);
      ready.push(older);
    }
  }
  return history;
}

/** How many changes replaced each one; a value is listed after all of these. */
function countReplacing(changes: readonly Change[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { prev } of changes) {
    for (const stamp of new Set(prev)) counts.set(stamp, (counts.get(stamp) ?? 0) + 1);
  }
  return counts;
}
