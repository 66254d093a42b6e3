import type { WallClock } from "../../model/wallClock.ts";
import { instantOf } from "./instantOf.ts";
import { isZone } from "./isZone.ts";
import type { WallTime } from "./wallTime.ts";
import { wallTimeAt } from "./wallTimeAt.ts";

const MINUTE_MS = 60_000;

/**
 * What the clocks of a zone show so many minutes after a wall time. Without a zone that is one, clocks
 * run on evenly; at the end of the calendar they stand still.
 *
 * 90 minutes after 19:00 is 20:30; in London two hours after 00:30 on `2026-03-29` is 03:30.
 */
export function clockAfter(from: WallTime, minutes: number, zone = "UTC"): WallClock {
  const known = isZone(zone) ? zone : "UTC";
  return wallTimeAt(instantOf(from, known) + minutes * MINUTE_MS, known)?.time ?? from.time;
}
