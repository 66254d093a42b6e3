import ICAL from "ical.js";
import { describe, expect, it } from "vitest";
import { timezoneLines } from "#core/publish/ics/timezoneLines.ts";
import { instantOf } from "#core/schedule/zones/instantOf.ts";
import { transitionsOf } from "#core/schedule/zones/transitionsOf.ts";
import { type WallTime } from "#core/schedule/zones/wallTime.ts";
import { wallTimeAt } from "#core/schedule/zones/wallTimeAt.ts";
import { clock, day } from "./samples.ts";

const years = { first: 2018, last: 2027 };
const HOUR = 3_600_000;

/** The zone as an independent reader has it from our lines alone. */
function zoneRead(name: string): ICAL.Timezone {
  const component = ICAL.Component.fromString(timezoneLines(name, years).join("\r\n"));
  return new ICAL.Timezone({ component, tzid: name });
}

function instantRead(zone: ICAL.Timezone, { date, time }: WallTime): number {
  const read = ICAL.Time.fromDateTimeString(`${date}T${time}:00`);
  read.zone = zone;
  return read.toUnixTime() * 1000;
}

/** Wall times that the reader takes for another instant, of those that clocks show just once. */
function differences(name: string, instants: readonly number[]): string[] {
  const zone = zoneRead(name);
  return instants.flatMap((instant) => {
    const shown = wallTimeAt(instant, name)!;
    const near = [-2, -1, -0.5, 0.5, 1, 2].map((hours) => wallTimeAt(instant + hours * HOUR, name));
    if (near.some((other) => other?.time === shown.time)) return [];
    const isRight = instantRead(zone, shown) === instant && instantOf(shown, name) === instant;
    return isRight ? [] : [`${name} ${shown.date} ${shown.time}`];
  });
}

describe("timezoneLines", () => {
  it("says London in two yearly rules", () => {
    expect(timezoneLines("Europe/London", { first: 2019, last: 2020 })).toEqual([
      "BEGIN:VTIMEZONE",
      "TZID:Europe/London",
      "BEGIN:DAYLIGHT",
      "DTSTART:20180325T010000",
      "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU",
      "TZOFFSETFROM:+0000",
      "TZOFFSETTO:+0100",
      "END:DAYLIGHT",
      "BEGIN:STANDARD",
      "DTSTART:20181028T020000",
      "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU",
      "TZOFFSETFROM:+0100",
      "TZOFFSETTO:+0000",
      "END:STANDARD",
      "END:VTIMEZONE",
    ]);
  });

  it("is the same for the same years", () => {
    const once = timezoneLines("Africa/Casablanca", years);
    expect(timezoneLines("Africa/Casablanca", years)).toEqual(once);
  });

  it("is read right at every quarter of an hour around the clock changes of odd zones", () => {
    const odd = ["Australia/Lord_Howe", "Africa/Casablanca", "America/St_Johns", "Asia/Gaza"];
    for (const name of [...odd, "Europe/Dublin", "America/Sao_Paulo", "Antarctica/Troll"]) {
      const changes = transitionsOf(name, { first: 2018, last: 2019 });
      expect(changes.length, name).toBeGreaterThan(1);
      const around = changes.flatMap(({ instant }) =>
        Array.from({ length: 40 }, (_, i) => instant + (i - 20) * (HOUR / 4)),
      );
      expect(differences(name, around)).toEqual([]);
    }
  });

  it("is read right over ten years in every zone of the host, from the first hour on", () => {
    const wrong = Intl.supportedValuesOf("timeZone").flatMap((name) => {
      const changes = transitionsOf(name, years).flatMap(({ instant }) => [
        instant - 6 * HOUR,
        instant + 6 * HOUR,
      ]);
      const firstHour = instantOf({ date: day("2018-01-01"), time: clock("00:30") }, name);
      const summers = [2018, 2021, 2027].map((year) => Date.UTC(year, 6, 1, 12));
      return differences(name, [firstHour, ...changes, ...summers]);
    });
    expect(wrong).toEqual([]);
  });
});
