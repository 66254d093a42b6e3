import type { When } from "#core/model/fieldSchemas.ts";
import { minutesOf, toWallClock } from "#core/model/wallClock.ts";
import type { Messages } from "../../i18n/english.ts";

const DAY = 1_440;

/** From when to when a meeting goes, on the clock of the place: "19:00 to 21:00"; its start alone. */
export function timeSpan({ start, minutes }: When, text: Messages): string | undefined {
  if (start === undefined) return undefined;
  if (minutes === undefined) return start;
  const total = (minutesOf(start) + minutes) % DAY;
  const end = toWallClock(Math.floor(total / 60), total % 60) ?? start;
  return text.calendar.fromTo({ start, end });
}
