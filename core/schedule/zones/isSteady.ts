import { offsetAt } from "./offsetAt.ts";
import { asIfUtc, type WallTime } from "./wallTime.ts";

const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;
/** The shortest time between two clock changes that cancel each other out is a Ramadan. */
const LONGEST = 7 * 24 * 60;

/**
 * Whether clocks of a zone surely do not change from a wall time until so many minutes later, nor a day
 * before or after, so that wall times of that span can be counted without asking the zone again. The
 * zone has to be one (`isZone`). Spans of more than a week are never called steady.
 *
 * London, 120 minutes from `2019-10-17` `19:00`: true. From `2019-10-26` `19:00`, the eve of the change:
 * false.
 */
export function isSteady(from: WallTime, minutes: number, zone: string): boolean {
  if (!(minutes >= 0 && minutes <= LONGEST)) return false;
  // A wall time taken for UTC is off by 14 hours at most: a day on either side covers that too.
  const local = asIfUtc(from);
  const before = offsetAt(zone, local - DAY_MS);
  return before === offsetAt(zone, local + minutes * MINUTE_MS + DAY_MS);
}
