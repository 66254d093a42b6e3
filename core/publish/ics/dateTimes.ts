import { type LocalDate } from "../../model/localDate.ts";
import { type WallTime } from "../../schedule/zones/wallTime.ts";

/** Last second of the year 9999: years of five digits have no form here. */
const LATEST = 253_402_300_799_000;
/** First second of the year 1. */
const EARLIEST = -62_135_596_800_000;

/**
 * An instant (milliseconds since 1970, UTC) as DATE-TIME in UTC (RFC 5545, 3.3.5, form 2), cut to the
 * second and kept within the years 1 to 9999; what is no number is 1970.
 *
 * `utcDateTime(1571338800000)` is `20191017T190000Z`.
 */
export function utcDateTime(instant: number): string {
  return `${localDateTime(instant)}Z`;
}

/** The same without the `Z`: a wall time given as the instant at which a clock in UTC shows it. */
export function localDateTime(asIfUtc: number): string {
  const kept = Number.isNaN(asIfUtc) ? 0 : Math.min(Math.max(asIfUtc, EARLIEST), LATEST);
  return new Date(kept).toISOString().slice(0, 19).replace(/[-:]/g, "");
}

/** `basicDate("2019-10-17")` is `20191017`. */
export function basicDate(date: LocalDate): string {
  return date.replaceAll("-", "");
}

/** `basicWallTime({ date: "2019-10-17", time: "19:00" })` is `20191017T190000`. */
export function basicWallTime({ date, time }: WallTime): string {
  return `${basicDate(date)}T${time.replace(":", "")}00`;
}

/**
 * Minutes ahead of UTC as UTC-OFFSET (RFC 5545, 3.3.14): 345 is `+0545`, -300 is `-0500`; seconds only
 * where there are any, in local mean time.
 */
export function utcOffset(minutes: number): string {
  const seconds = Math.round(Math.abs(minutes) * 60);
  const two = (value: number) => String(Math.floor(value)).padStart(2, "0");
  const rest = seconds % 60 === 0 ? "" : two(seconds % 60);
  return `${minutes < 0 ? "-" : "+"}${two(seconds / 3600)}${two((seconds / 60) % 60)}${rest}`;
}
