import type { LocalDate } from "#core/model/localDate.ts";
import { isZone } from "#core/schedule/zones/isZone.ts";
import { wallTimeAt } from "#core/schedule/zones/wallTimeAt.ts";
import type { ClockState } from "./clockStore.ts";

const UTC = "UTC";

/** The day it is where the group meets; in UTC where nobody knows where that is. */
export function selectToday({ now }: Pick<ClockState, "now">, zone: string | undefined): LocalDate {
  const known = zone !== undefined && isZone(zone) ? zone : UTC;
  const wall = wallTimeAt(now, known);
  if (!wall) throw new RangeError("The clock shows no day between the years 1 and 9999.");
  return wall.date;
}
