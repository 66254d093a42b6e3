import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { writeCalendar } from "#core/publish/ics/writeCalendar.ts";
import { calendar, event, fullCalendar, timed } from "#test/core/publish/ics/samples.ts";
import { inform } from "#test/inform.ts";
import { khalVersion, listInKhal } from "./khal.ts";
import { findPythonWithIcalendar, readWithPython } from "./pythonIcalendar.ts";

/** Zones with a meeting a week on either side of the end of summer time, if they have one. */
const zones = [
  { zone: "Europe/London", summer: "2019-10-24", winter: "2019-10-31", offsets: [60, 0] },
  {
    zone: "America/Los_Angeles",
    summer: "2019-10-31",
    winter: "2019-11-07",
    offsets: [-420, -480],
  },
  { zone: "Australia/Lord_Howe", summer: "2019-04-04", winter: "2019-04-11", offsets: [660, 630] },
  { zone: "Asia/Kathmandu", summer: "2019-10-24", winter: "2019-10-31", offsets: [345, 345] },
] as const;

const bothSides = calendar(
  zones.flatMap(({ zone, summer, winter }) =>
    [summer, winter].map((date) =>
      event({
        uid: `${zone}-${date}@example-group.example`,
        summary: `${zone} ${date}`,
        time: timed(`${date} 19:00`, zone),
      }),
    ),
  ),
);

const noPython = "python3-icalendar is not installed (npm run setup)";
const noKhal = "khal is not installed (npm run setup)";

let folder = "";
const fileOf = (name: string) => join(folder, name);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "convener-ics-"));
  writeFileSync(fileOf("bothSides.ics"), writeCalendar(bothSides).text);
  writeFileSync(fileOf("full.ics"), writeCalendar(fullCalendar).text);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("python-icalendar", () => {
  const python = findPythonWithIcalendar();

  it("reads 19:00 on both sides of the end of summer time", (context) => {
    if (python === undefined) return context.skip(noPython);
    const wallTimes = zones.flatMap(({ summer, winter }) => [`${summer}T19:00`, `${winter}T19:00`]);
    const reading = readWithPython(python, fileOf("bothSides.ics"), wallTimes);
    inform(`python3-icalendar ${reading.version} read ${reading.events.length} events`);
    const expected = zones.flatMap(({ summer, winter, offsets }) => [
      utcOf(summer, offsets[0]),
      utcOf(winter, offsets[1]),
    ]);
    expect(reading.events.map(({ start }) => start)).toEqual(expected);
    for (const { zone, summer, winter, offsets } of zones) {
      const read = reading.zones[zone];
      expect([read?.[`${summer}T19:00`], read?.[`${winter}T19:00`]], zone).toEqual(offsets);
    }
  });

  it("reads every text as it was given", (context) => {
    if (python === undefined) return context.skip(noPython);
    const [first, , , , withdrawn, allDay] = readWithPython(python, fileOf("full.ics"), []).events;
    const given = fullCalendar.events[0]!;
    expect(first).toMatchObject({
      uid: given.uid,
      sequence: given.sequence,
      summary: given.summary,
      location: given.location,
      description: given.description?.replace("\r\n", "\n"),
    });
    expect(withdrawn).toMatchObject({ status: "CANCELLED", location: "To be announced" });
    expect(allDay).toMatchObject({ start: "2020-01-02", end: "2020-01-03" });
  });
});

describe("khal", () => {
  const version = khalVersion();

  it.for(zones)("shows 19:00 in $zone before and after", ({ zone, summer, winter }, context) => {
    if (version === undefined) return context.skip(noKhal);
    inform(version);
    const own = folderFor(zone.replace("/", "-"));
    const icsFile = fileOf("bothSides.ics");
    const shown = listInKhal({ folder: own, icsFile, zone, from: "2019-03-01", days: 300 });
    expect(shown).toContain(`${summer} 19:00-21:00 ${zone} ${summer}`);
    expect(shown).toContain(`${winter} 19:00-21:00 ${zone} ${winter}`);
  });

  it("shows a meeting that ends in the hour that comes twice, and both kinds of cancelling", (context) => {
    if (version === undefined) return context.skip(noKhal);
    const icsFile = fileOf("full.ics");
    const own = folderFor("full");
    const zone = "Europe/London";
    expect(listInKhal({ folder: own, icsFile, zone, from: "2019-10-01", days: 120 })).toEqual([
      "2019-10-17 19:00-21:00 Packaging in practice; or, what a wheel is",
      "2019-10-27 00:30-01:30 Night of the clock change",
      "2019-11-07 19:00-21:00 Packaging in practice",
      "2019-12-05 13:15-14:45 CANCELLED: Typing by hand",
      "2019-12-19 19:00-21:00 WithdrawnCANCELLED",
      "2020-01-02 - A start is not known yet",
    ]);
  });
});

function utcOf(date: string, offset: number): string {
  return new Date(Date.parse(`${date}T19:00Z`) - offset * 60_000).toISOString().slice(0, 16) + "Z";
}

function folderFor(name: string): string {
  const own = fileOf(name);
  mkdirSync(own);
  return own;
}
