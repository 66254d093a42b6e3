import { offsetAt } from "./offsetAt.ts";
import { toYearlyRuns, type YearlyRun } from "./toYearlyRuns.ts";
import { transitionsOf, type YearSpan } from "./transitionsOf.ts";

/** One STANDARD or DAYLIGHT part of a VTIMEZONE (RFC 5545, 3.6.5), as data. */
export interface Observance extends YearlyRun {
  readonly kind: "standard" | "daylight";
}

/** Outside of these years a zone's data say nothing, and the scan of a stray year 9999 would take long. */
const KNOWN: YearSpan = { first: 1900, last: 2200 };

/**
 * What a calendar file has to say of a zone so that every wall time in a span of years is read right,
 * the very first one included: the clock changes of the span and of the year before it, alike ones
 * gathered into yearly rules, and where none of them is old enough an opening observance without a
 * change. The zone has to be one (`isZone`). Equal input gives equal output.
 *
 * London for 2019: daylight from the last Sunday of March (0 to 60), standard from the last Sunday of
 * October (60 to 0). Kathmandu: one standard observance, 345 to 345.
 *
 * Which part of a year is called daylight follows from the offsets alone: the greater one. So the
 * Ramadan of Casablanca is standard time there, as the host's data also have it.
 */
export function observancesOf(zone: string, years: YearSpan): Observance[] {
  const first = Math.min(Math.max(years.first, KNOWN.first), KNOWN.last);
  const last = Math.max(first, Math.min(years.last, KNOWN.last));
  const transitions = transitionsOf(zone, { first: first - 1, last });
  const runs = toYearlyRuns(transitions, last).map((run): Observance => ({
    kind: run.to > run.from ? "daylight" : "standard",
    ...run,
  }));
  // A day early: the first of January comes to Kiribati fourteen hours before it comes to UTC.
  const opening = Date.UTC(first - 1, 0, 1);
  const firstNeeded = Date.UTC(first, 0, 1) - 86_400_000;
  const firstChange = transitions[0];
  if (firstChange && firstChange.instant <= firstNeeded) return runs;
  const offset = offsetAt(zone, opening);
  const isDaylight = firstChange !== undefined && firstChange.to < firstChange.from;
  const start = opening + offset * 60_000;
  return [{ kind: isDaylight ? "daylight" : "standard", start, from: offset, to: offset }, ...runs];
}
