import ICAL from "ical.js";
import { describe, expect, it } from "vitest";
import { parseLocalDate } from "#core/model/localDate.ts";
import { parseWallClock } from "#core/model/wallClock.ts";
import { timezoneLines } from "#core/publish/ics/timezoneLines.ts";
import { instantOf } from "#core/schedule/zones/instantOf.ts";
import { wallTimeAt } from "#core/schedule/zones/wallTimeAt.ts";

const years = { first: 2018, last: 2027 };

/** The instant at which the reader takes a wall time to be, by the zone of the file alone. */
function instantRead(zone: ICAL.Timezone, text: string): number {
  const time = ICAL.Time.fromDateTimeString(`${text}:00`);
  time.zone = zone;
  return time.toUnixTime() * 1000;
}

function differences(name: string): string[] {
  const component = ICAL.Component.fromString(timezoneLines(name, years).join("\r\n"));
  const zone = new ICAL.Timezone({ component, tzid: name });
  const wrong: string[] = [];
  // Noon of every ninth day, and from the very first day of the span to its last one.
  for (let at = Date.UTC(2018, 0, 1, 12); at < Date.UTC(2028, 0, 1); at += 9 * 86_400_000) {
    const text = new Date(at).toISOString().slice(0, 16);
    const wallTime = { date: parseLocalDate(text.slice(0, 10))!, time: parseWallClock("12:00")! };
    if (instantRead(zone, text) !== instantOf(wallTime, name)) wrong.push(`${name} ${text}`);
  }
  return wrong;
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

  it("is read right at every hour around the clock changes of odd zones", () => {
    const odd = ["Australia/Lord_Howe", "Africa/Casablanca", "America/St_Johns", "Asia/Gaza"];
    for (const name of [...odd, "Asia/Kathmandu", "Europe/Dublin", "America/Sao_Paulo"]) {
      const component = ICAL.Component.fromString(timezoneLines(name, years).join("\r\n"));
      const zone = new ICAL.Timezone({ component, tzid: name });
      for (
        let instant = Date.UTC(2018, 0, 1);
        instant < Date.UTC(2019, 3, 1);
        instant += 3_600_000
      ) {
        const shown = wallTimeAt(instant, name)!;
        // A time shown twice is compared once, by its first reading.
        if (instantOf(shown, name) !== instant) continue;
        const twice = wallTimeAt(instant + 3_600_000, name)!;
        const halfHour = wallTimeAt(instant + 1_800_000, name)!;
        if (twice.time === shown.time || halfHour.time === shown.time) continue;
        expect(instantRead(zone, `${shown.date}T${shown.time}`), `${name} ${shown.time}`).toBe(
          instant,
        );
      }
    }
  });

  it("is read right over ten years in every zone of the host", () => {
    expect(Intl.supportedValuesOf("timeZone").flatMap(differences)).toEqual([]);
  });
});
