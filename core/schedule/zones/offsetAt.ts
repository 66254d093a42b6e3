import { tzOffset } from "@date-fns/tz";

/**
 * Minutes that a zone is ahead of UTC at an instant (milliseconds since 1970, UTC). May have a
 * fraction: local mean times before about 1900 count seconds. The zone has to be one (`isZone`).
 *
 * London in July: 60. Kathmandu: 345. New York in January: -300.
 */
export function offsetAt(zone: string, instant: number): number {
  return tzOffset(zone, new Date(instant));
}
