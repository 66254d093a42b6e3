import type { Change } from "./log.ts";
import type { Stamp } from "./stamp.ts";

/** The stamps that these changes of one field replaced, directly or through others. */
export function ancestorsOf(
  descendants: readonly Change[],
  changes: readonly Change[],
): ReadonlySet<Stamp> {
  const byStamp = new Map(changes.map((change) => [change.stamp, change]));
  const found = new Set<Stamp>();
  const waiting = descendants.flatMap(({ prev }) => prev);
  for (let stamp = waiting.pop(); stamp !== undefined; stamp = waiting.pop()) {
    if (found.has(stamp)) continue;
    found.add(stamp);
    waiting.push(...(byStamp.get(stamp)?.prev ?? []));
  }
  return found;
}
