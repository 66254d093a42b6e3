import * as v from "valibot";
import { parseLocalDate, type LocalDate, type Weekday } from "./localDate.ts";
import { parseWallClock, type WallClock } from "./wallClock.ts";

/** A day as stored: text that names a day of the calendar. */
export const localDateSchema = v.custom<LocalDate>(
  (input) => typeof input === "string" && parseLocalDate(input) !== undefined,
);

/** A time of day as stored. */
export const wallClockSchema = v.custom<WallClock>(
  (input) => typeof input === "string" && parseWallClock(input) !== undefined,
);

const weekdaySchema = v.custom<Weekday>((input) => [1, 2, 3, 4, 5, 6, 7].includes(input as number));

/** Length of a meeting in minutes: at least one, at most a week. */
export const minutesSchema = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(10_080));

/** One day a month on which a series meets: the nth weekday, -1 for the last one. */
export const slotSchema = v.looseObject({
  nth: v.picklist([1, 2, 3, 4, 5, -1]),
  weekday: weekdaySchema,
  /** True where the meeting takes place only if somebody wants it ("if there's interest"). */
  optional: v.optional(v.boolean()),
  /** What decides an optional slot, in the group's own words. */
  condition: v.optional(v.string()),
});

/**
 * The rule of a series in its first form: nth weekdays of every month at one time of day.
 * `start` is wall-clock time in `zone` (IANA name; the group's zone where absent).
 */
export const ruleSchema = v.looseObject({
  slots: v.pipe(v.array(slotSchema), v.minLength(1), v.maxLength(10)),
  start: v.optional(wallClockSchema),
  minutes: v.optional(minutesSchema),
  zone: v.optional(v.string()),
});

export type Slot = v.InferOutput<typeof slotSchema>;
export type Rule = v.InferOutput<typeof ruleSchema>;
