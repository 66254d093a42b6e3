import * as v from "valibot";
import { isId, type PlanId } from "../model/id.ts";

/** Somebody's choices on this computer. They are not part of a plan and are never shared. */
export const settingsSchema = v.object({
  /** Where absent, the system's. */
  language: v.optional(v.picklist(["en", "fr"])),
  theme: v.optional(v.picklist(["light", "dark"])),
  /** Who acts, for the history of a plan. */
  who: v.optional(v.pipe(v.string(), v.maxLength(100))),
  /** How the calendar is looked at; a month where absent. */
  calendar: v.optional(v.picklist(["year", "month", "agenda"])),
  /** Hue of their sign, in degrees; where absent it follows from the name. */
  color: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(359))),
  /** Whether single letters are keys. Where absent, they are. */
  keys: v.optional(v.boolean()),
  /** The plan to open at the next start. */
  lastPlan: v.optional(v.custom<PlanId>((input) => typeof input === "string" && isId(input))),
});
export type Settings = v.InferOutput<typeof settingsSchema>;

/** `null` goes back to the system's choice. */
export type SettingsChange = { readonly [K in keyof Settings]?: Settings[K] | null };
export const settingsChangeSchema = v.strictObject({
  language: v.optional(v.nullable(settingsSchema.entries.language.wrapped)),
  theme: v.optional(v.nullable(settingsSchema.entries.theme.wrapped)),
  who: v.optional(v.nullable(settingsSchema.entries.who.wrapped)),
  calendar: v.optional(v.nullable(settingsSchema.entries.calendar.wrapped)),
  color: v.optional(v.nullable(settingsSchema.entries.color.wrapped)),
  keys: v.optional(v.nullable(settingsSchema.entries.keys.wrapped)),
  lastPlan: v.optional(v.nullable(settingsSchema.entries.lastPlan.wrapped)),
});
