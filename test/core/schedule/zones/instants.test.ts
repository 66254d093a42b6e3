import { describe, expect, it } from "vitest";
import { parseLocalDate } from "#core/model/localDate.ts";
import { parseWallClock } from "#core/model/wallClock.ts";
import { instantOf } from "#core/schedule/zones/instantOf.ts";
import { isUtc } from "#core/schedule/zones/isUtc.ts";
import { isZone } from "#core/schedule/zones/isZone.ts";
import { type WallTime } from "#core/schedule/zones/wallTime.ts";
import { wallTimeAt } from "#core/schedule/zones/wallTimeAt.ts";

function wall(text: string): WallTime {
  const [date = "", time = ""] = text.split(" ");
  return { date: parseLocalDate(date)!, time: parseWallClock(time)! };
}
const utcOf = (text: string, zone: string) => new Date(instantOf(wall(text), zone)).toISOString();

describe("isZone", () => {
  it("knows the names of the database and nothing else", () => {
    for (const name of ["Europe/London", "Asia/Kathmandu", "UTC", "Etc/GMT+5", "europe/paris"]) {
      expect(isZone(name), name).toBe(true);
    }
    for (const name of [
      "",
      "Mars/Olympus",
      "+05:00",
      "Foo+05",
      "GMT Standard Time",
      "Europe/London\n",
    ]) {
      expect(isZone(name), name).toBe(false);
    }
    expect(isZone("a".repeat(1_000_000))).toBe(false);
  });
});

describe("isUtc", () => {
  it("knows the names of UTC and takes no zone that merely agrees", () => {
    expect(["UTC", "Etc/UTC", "Zulu", "Etc/Universal"].map(isUtc)).toEqual([
      true,
      true,
      true,
      true,
    ]);
    expect(["Europe/London", "Africa/Abidjan", "GMT"].map(isUtc)).toEqual([false, false, false]);
  });
});

describe("instantOf", () => {
  it.each([
    ["2019-10-17 19:00", "Europe/London", "2019-10-17T18:00:00.000Z"],
    ["2019-11-07 19:00", "Europe/London", "2019-11-07T19:00:00.000Z"],
    ["2019-11-07 19:00", "America/Los_Angeles", "2019-11-08T03:00:00.000Z"],
    ["2019-11-07 19:00", "Asia/Kathmandu", "2019-11-07T13:15:00.000Z"],
    ["2019-07-04 19:00", "Australia/Lord_Howe", "2019-07-04T08:30:00.000Z"],
    ["2019-12-05 19:00", "Australia/Lord_Howe", "2019-12-05T08:00:00.000Z"],
    ["2019-01-01 08:00", "Pacific/Kiritimati", "2018-12-31T18:00:00.000Z"],
    ["2019-10-17 19:00", "UTC", "2019-10-17T19:00:00.000Z"],
  ])("reads %s in %s", (text, zone, expected) => {
    expect(utcOf(text, zone)).toBe(expected);
  });

  it.each([
    ["2019-03-31 01:30", "Europe/London", "2019-03-31 02:30"],
    ["2019-03-10 02:30", "America/Los_Angeles", "2019-03-10 03:30"],
    ["2019-10-06 02:10", "Australia/Lord_Howe", "2019-10-06 02:40"],
    ["2011-12-30 19:00", "Pacific/Apia", "2011-12-31 19:00"],
  ])("moves %s in %s, which clocks jump over, forward by the gap", (text, zone, shown) => {
    expect(wallTimeAt(instantOf(wall(text), zone), zone)).toEqual(wall(shown));
  });

  it.each([
    ["2019-10-27 01:30", "Europe/London", "2019-10-27T00:30:00.000Z"],
    ["2019-11-03 01:30", "America/Los_Angeles", "2019-11-03T08:30:00.000Z"],
    ["2019-04-07 01:45", "Australia/Lord_Howe", "2019-04-06T14:45:00.000Z"],
  ])("takes the first of two times %s in %s", (text, zone, expected) => {
    expect(utcOf(text, zone)).toBe(expected);
  });

  it("goes back and forth without loss at every third hour of a year", () => {
    for (const zone of [
      "Europe/London",
      "Australia/Lord_Howe",
      "America/St_Johns",
      "Africa/Cairo",
    ]) {
      for (let hour = 0; hour < 365 * 24; hour += 3) {
        const instant = Date.UTC(2024, 0, 1, hour);
        const shown = wallTimeAt(instant, zone)!;
        const read = instantOf(shown, zone);
        expect(wallTimeAt(read, zone)).toEqual(shown);
        expect(read).toBeLessThanOrEqual(instant);
      }
    }
  });
});

describe("wallTimeAt", () => {
  it("has nothing beyond the calendar", () => {
    expect(wallTimeAt(Number.NaN, "UTC")).toBeUndefined();
    expect(wallTimeAt(8.64e15, "UTC")).toBeUndefined();
  });
});
