import { offsetAt } from "./offsetAt.ts";
import { asIfUtc, type WallTime } from "./wallTime.ts";

const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;

/**
 * The instant (milliseconds since 1970, UTC) at which clocks of a zone show a wall time. Computed each
 * time it is needed and never stored, because governments change their zones. The zone has to be one
 * (`isZone`).
 *
 * Where clocks go forward, a time that they jump over is read with the offset before the jump, so it
 * moves forward by the gap; where they go back, a time that they show twice is the first of the two
 * (RFC 5545, 3.3.5).
 *
 * London: `2019-10-17` `19:00` is 18:00 UTC. `2019-03-31` `01:30` does not exist and is 01:30 UTC, which
 * the clocks show as 02:30. `2019-10-27` `01:30` comes twice and is 00:30 UTC.
 */
export function instantOf(wallTime: WallTime, zone: string): number {
  const local = asIfUtc(wallTime);
  // A day away from the wall time on either side no jump of the same clock change can interfere.
  const before = local - offsetAt(zone, local - DAY_MS) * MINUTE_MS;
  const after = local - offsetAt(zone, local + DAY_MS) * MINUTE_MS;
  const shows = (instant: number) => instant + offsetAt(zone, instant) * MINUTE_MS === local;
  if (before === after || shows(before)) return before;
  return shows(after) ? after : before;
}
