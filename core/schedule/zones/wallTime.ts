import { partsOf, type LocalDate } from "../../model/localDate.ts";
import { minutesOf, type WallClock } from "../../model/wallClock.ts";

/** What calendar and clock on the wall show, in no zone. */
export interface WallTime {
  readonly date: LocalDate;
  readonly time: WallClock;
}

/** The instant (milliseconds since 1970) at which a clock in UTC shows this wall time. */
export function asIfUtc({ date, time }: WallTime): number {
  const { year, month, day } = partsOf(date);
  return new Date(0).setUTCFullYear(year, month - 1, day) + minutesOf(time) * 60_000;
}
