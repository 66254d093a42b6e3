import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { settingsChangeSchema, settingsSchema } from "#core/host/settings.ts";

describe("settings", () => {
  it.each(["year", "month", "agenda"])("remember the calendar's mode %s", (calendar) => {
    expect(v.parse(settingsSchema, { calendar })).toEqual({ calendar });
    expect(v.is(settingsChangeSchema, { calendar })).toBe(true);
  });

  it("go back to the month, and know no other mode", () => {
    expect(v.is(settingsChangeSchema, { calendar: null })).toBe(true);
    expect(v.is(settingsChangeSchema, { calendar: "week" })).toBe(false);
    expect(v.is(settingsSchema, { calendar: "week" })).toBe(false);
  });
});
