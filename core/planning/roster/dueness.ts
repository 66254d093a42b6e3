import { daysBetween, type LocalDate } from "../../model/localDate.ts";

/** How near a day is on which something is to be done. */
export type Dueness = "late" | "today" | "soon" | "later";

const SOON_DAYS = 3;

/** `dueness("2027-05-03", "2027-05-01")` is `"soon"`. */
export function dueness(day: LocalDate, today: LocalDate): Dueness {
  const left = daysBetween(today, day);
  if (left < 0) return "late";
  if (left === 0) return "today";
  return left <= SOON_DAYS ? "soon" : "later";
}
