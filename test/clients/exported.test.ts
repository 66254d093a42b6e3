import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { openDesk } from "#test/builders/commandLine.ts";
import { inform } from "#test/inform.ts";
import { khalVersion, listInKhal } from "./khal.ts";
import { findPythonWithIcalendar, readWithPython } from "./pythonIcalendar.ts";

const readme = `# Example Pythonistas

We meet the first Thursday of the month at 19:00 for two hours.

| Date       | Topic      | Speaker     |
| ---------- | ---------- | ----------- |
| 2026-10-01 | Packaging  | Ada Example |
| 2026-11-05 | TBA        | TBA         |
| 2026-12-03 | NO MEETING |             |
`;

/** A title that would be two events, three lines and a property, were it not text. */
const hostile = "Profiling\r\nBEGIN:VEVENT\rSUMMARY:x\u2028END:VEVENT; a, b";

describe("a calendar exported by the command line", () => {
  it("is read by python-icalendar at 19:00 in London before and after the end of summer time", async (context) => {
    const python = findPythonWithIcalendar();
    if (python === undefined) return context.skip("python3-icalendar is not installed");
    const reading = readWithPython(python, await exportCalendar(), []);
    inform(
      `python3-icalendar ${reading.version} read an export of ${reading.events.length} events`,
    );
    expect(reading.events.map(({ start, end }) => [start, end])).toEqual([
      ["2026-10-01T18:00Z", "2026-10-01T20:00Z"],
      ["2026-11-05T19:00Z", "2026-11-05T21:00Z"],
    ]);
  });

  it("keeps what looks like lines of a calendar inside the title", async (context) => {
    const python = findPythonWithIcalendar();
    if (python === undefined) return context.skip("python3-icalendar is not installed");
    const { events } = readWithPython(python, await exportCalendar(hostile), []);
    expect(events).toHaveLength(2);
    expect(events[0]?.["summary"]).toBe(
      "Example Pythonistas: Profiling\nBEGIN:VEVENT\nSUMMARY:x\nEND:VEVENT; a, b",
    );
    expect(events.map(({ sequence }) => sequence)).toEqual([1, 0]);
  });

  it("has no bare line feed and no line over 75 octets", async () => {
    const bytes = readFileSync(await exportCalendar(hostile));
    const lines = bytes.toString("latin1").split("\r\n");
    expect(lines.filter((line) => /[\r\n]/.test(line) || line.length > 75)).toEqual([]);
  });

  it("is shown by khal at 19:00 on the group's clock", async (context) => {
    const version = khalVersion();
    if (version === undefined) return context.skip("khal is not installed");
    inform(version);
    const icsFile = await exportCalendar();
    const folder = openDesk().folder;
    const zone = "Europe/London";
    expect(listInKhal({ folder, icsFile, zone, from: "2026-09-01", days: 120 })).toEqual([
      "2026-10-01 19:00-21:00 Example Pythonistas: Packaging",
      "2026-11-05 19:00-21:00 Example Pythonistas: To be announced",
    ]);
  });
});

/** The path of the calendar of a plan that was made of the README; with a title set, if one is given. */
async function exportCalendar(title?: string): Promise<string> {
  const desk = openDesk().write("README.md", readme);
  const into = ["--into", "@plan.convener", "--zone", "Europe/London"];
  await desk.does(["import", "@README.md", ...into]);
  if (title !== undefined) {
    await desk.does(["set", "@plan.convener", "meeting:2026-10-01", `title=${title}`]);
  }
  await desk.does(["export", "ics", "@plan.convener", "--out", "@calendar.ics"]);
  return desk.at("@calendar.ics");
}
