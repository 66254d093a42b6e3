import { describe, expect, it } from "vitest";
import { addDays, parseLocalDate } from "#core/model/localDate.ts";
import { parseWallClock } from "#core/model/wallClock.ts";
import { instantOf } from "#core/schedule/zones/instantOf.ts";
import { isSteady } from "#core/schedule/zones/isSteady.ts";
import { asIfUtc } from "#core/schedule/zones/wallTime.ts";
import { wallTimeAt } from "#core/schedule/zones/wallTimeAt.ts";

const newYear = parseLocalDate("2019-01-01")!;

describe("isSteady", () => {
  it("is true on most days and false around a clock change", () => {
    const wall = (date: string) => ({
      date: parseLocalDate(date)!,
      time: parseWallClock("19:00")!,
    });
    expect(isSteady(wall("2019-10-17"), 120, "Europe/London")).toBe(true);
    expect(isSteady(wall("2019-10-26"), 120, "Europe/London")).toBe(false);
    expect(isSteady(wall("2019-10-17"), Number.NaN, "Europe/London")).toBe(false);
  });

  it.each(["Europe/London", "Australia/Lord_Howe", "Pacific/Apia", "Africa/Casablanca"])(
    "lets minutes be counted on the wall in %s wherever it is true",
    (zone) => {
      const starts = Array.from({ length: 365 }, (_, i) => addDays(newYear, i)).flatMap((date) =>
        ["00:00", "01:30", "19:00", "23:45"].map((time) => ({ date, time: parseWallClock(time)! })),
      );
      const steady = starts.filter((start) => isSteady(start, 180, zone));
      expect(steady.length).toBeGreaterThan(1400);
      for (const start of steady) {
        const end = wallTimeAt(instantOf(start, zone) + 180 * 60_000, zone)!;
        expect(asIfUtc(end) - asIfUtc(start)).toBe(180 * 60_000);
      }
    },
  );
});
