import { parseLocalDate } from "../../model/localDate.ts";
import { parseWallClock } from "../../model/wallClock.ts";
import { offsetAt } from "./offsetAt.ts";
import { type WallTime } from "./wallTime.ts";

/**
 * What clocks of a zone show at an instant (milliseconds since 1970, UTC), to the minute; `undefined`
 * outside the years 1 to 9999. The zone has to be one (`isZone`).
 *
 * At 18:00 UTC of 17 October 2019 London shows `2019-10-17` `19:00`.
 */
export function wallTimeAt(instant: number, zone: string): WallTime | undefined {
  const local = new Date(instant + offsetAt(zone, instant) * 60_000);
  if (Number.isNaN(local.getTime())) return undefined;
  const text = local.toISOString();
  const date = parseLocalDate(text.slice(0, 10));
  const time = parseWallClock(text.slice(11, 16));
  return date && time ? { date, time } : undefined;
}
