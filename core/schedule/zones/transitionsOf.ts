import { tzScan } from "@date-fns/tz";
import { offsetAt } from "./offsetAt.ts";

/** The first and the last year of a span, both part of it. */
export interface YearSpan {
  readonly first: number;
  readonly last: number;
}

/** A clock change: from `instant` (milliseconds since 1970, UTC) on, the second offset holds. */
export interface Transition {
  readonly instant: number;
  /** Minutes ahead of UTC before the change. */
  readonly from: number;
  /** Minutes ahead of UTC after the change. */
  readonly to: number;
}

const SECOND_MS = 1000;

/**
 * The clock changes of a zone in a span of years (of UTC), sorted. The zone has to be one (`isZone`).
 *
 * London in 2019: 31 March 01:00 UTC from 0 to 60, 27 October 01:00 UTC from 60 to 0.
 */
export function transitionsOf(zone: string, { first, last }: YearSpan): Transition[] {
  // From the first of a month: the scan walks by months, and a 31st would slide into the next one.
  const start = new Date(firstOfJanuary(first));
  const end = new Date(firstOfJanuary(last + 1));
  return tzScan(zone, { start, end }).map(({ date, change, offset }) => {
    const instant = firstInstantOf(offset, zone, date.getTime());
    return { instant, from: offset - change, to: offset };
  });
}

function firstOfJanuary(year: number): number {
  // Not Date.UTC, which takes the years 0 to 99 for 1900 to 1999.
  return new Date(0).setUTCFullYear(year, 0, 1);
}

/**
 * The scan answers in whole hours of UTC; Lord Howe Island changes its clocks at half past one. So the
 * hour before is halved until a second is left.
 */
function firstInstantOf(offset: number, zone: string, foundAt: number): number {
  let without = foundAt - 3_600_000;
  let within = foundAt;
  while (within - without > SECOND_MS) {
    const middle = without + Math.floor((within - without) / (2 * SECOND_MS)) * SECOND_MS;
    if (offsetAt(zone, middle) === offset) within = middle;
    else without = middle;
  }
  return within;
}
