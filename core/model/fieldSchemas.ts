import * as v from "valibot";
import { localDateSchema, minutesSchema, wallClockSchema } from "./rule.ts";

/** A line of text. The bound keeps a hostile file from growing without end. */
export const lineSchema = v.pipe(v.string(), v.maxLength(2_000));

/** A longer text with the markup it is written in. Converted at the edge, never in the store. */
export const textSchema = v.looseObject({
  format: v.picklist(["plain", "markdown", "rst"]),
  source: v.pipe(v.string(), v.maxLength(1_000_000)),
});
export type Text = v.InferOutput<typeof textSchema>;

/** A web address that may stand behind a link: http and https only. */
export const webAddressSchema = v.pipe(
  v.string(),
  v.maxLength(2_000),
  v.regex(/^https?:\/\/[^\s<>"\p{Cc}]+$/iu),
);

export const emailSchema = v.pipe(v.string(), v.maxLength(320), v.regex(/^[^\s@<>]+@[^\s@<>]+$/u));

/** A language of the content, as a tag of BCP 47. */
export const languageTagSchema = v.pipe(v.string(), v.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/));

/** Place in an ordered list: a fraction as text, compared as text; ties are broken by id. */
export const orderSchema = v.pipe(v.string(), v.regex(/^[0-9A-Za-z]{1,200}$/));

/** The order key of the nth of a list that was made in one go, from 1. */
export function orderOf(position: number): string {
  return String(position).padStart(4, "0");
}

export const countSchema = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000_000));

/**
 * When a meeting takes place: one field, because its parts only make sense together. `start` is
 * wall-clock time in `zone` (IANA), which is the group's where absent; without `start` the meeting
 * has a day and no hour yet.
 */
export const whenSchema = v.looseObject({
  date: localDateSchema,
  start: v.optional(wallClockSchema),
  minutes: v.optional(minutesSchema),
  zone: v.optional(lineSchema),
  /** That somebody put it on a day off the rule: no slip, nothing to mend. */
  moved: v.optional(v.boolean()),
});
export type When = v.InferOutput<typeof whenSchema>;

/** An amount of money in the smallest unit of its currency (ISO 4217). */
export const moneySchema = v.looseObject({
  minor: v.pipe(v.number(), v.integer()),
  currency: v.pipe(v.string(), v.regex(/^[A-Z]{3}$/)),
});

/** A state with its reason, one field for the same cause as `when`. */
export function stateSchema<const Names extends readonly [string, ...string[]]>(names: Names) {
  return v.looseObject({ name: v.picklist(names), reason: v.optional(lineSchema) });
}
