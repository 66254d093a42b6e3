import type { Change } from "./log.ts";
import type { Stamp } from "./stamp.ts";

/** The stamps that these changes of one field replaced, directly or through others. */
export function ancestorsOf(
  descendants: readonly Change[],
  changes: readonly Change[],
): ReadonlySet<Stamp> {
  const byStamp = new Map(changes.map((change) => [change.stamp, change]));
  const found = new Set<Stamp>();
  const waiting = descendants.flatMap(({ stamp, prev }) => prev.filter((named) => named !== stamp));
  for (let stamp = waiting.pop(); stamp !== undefined; stamp = waiting.pop()) {
    if (found.has(stamp)) continue;
    found.add(stamp);
    // One by one: a spread of all the stamps in a hostile file would overflow the stack.
    for (const older of byStamp.get(stamp)?.prev ?? []) waiting.push(older);
  }
  return found;
}
