import fc from "fast-check";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { type CalendarEvent, type EventTime } from "#core/publish/ics/calendarObject.ts";
import { leftOutPhrases } from "#core/publish/ics/leftOutPhrases.ts";
import { noMeetingNote } from "#core/publish/ics/noMeetingNote.ts";
import { writeCalendar } from "#core/publish/ics/writeCalendar.ts";
import { checkProperty } from "#test/property.ts";
import { eventsOf, readBack, unfold } from "./readBack.ts";
import { calendar, day, event, fullCalendar, timed } from "./samples.ts";

const golden = (name: string) =>
  readFileSync(new URL(`../../../fixtures/ics/${name}`, import.meta.url), "utf8");
const write = (changes: Partial<CalendarEvent>) => writeCalendar(calendar([event(changes)]));
const linesOf = (changes: Partial<CalendarEvent>) => unfold(write(changes).text);
/** DTSTART and DTEND of the event, without those of the zones. */
function timesOf(time: EventTime): string[] {
  const lines = linesOf({ time });
  const ofEvent = lines.slice(lines.indexOf("BEGIN:VEVENT"));
  return ofEvent.filter((line) => /^DT(START|END)/.test(line));
}

describe("writeCalendar", () => {
  it("writes the golden files byte by byte", () => {
    expect(writeCalendar(fullCalendar).text).toBe(golden("calendar.ics"));
    const french = { ...fullCalendar, language: "fr" as const, method: undefined };
    expect(writeCalendar(french).text).toBe(golden("calendrier.ics"));
    const empty = calendar([], { name: "Example Group" });
    expect(writeCalendar(empty).text).toBe(golden("empty.ics"));
  });

  it("leaves nothing out of a good calendar", () => {
    expect(writeCalendar(fullCalendar).leftOut).toEqual([]);
  });

  it("is read back by an independent reader, texts and times", () => {
    const [first] = eventsOf(writeCalendar(fullCalendar).text);
    const given = fullCalendar.events[0]!;
    expect(first?.uid).toBe(given.uid);
    expect(first?.sequence).toBe(2);
    expect(first?.summary).toBe(given.summary);
    expect(first?.description).toBe(given.description?.replace("\r\n", "\n"));
    expect(first?.startDate.toJSDate().toISOString()).toBe("2019-10-17T18:00:00.000Z");
    expect(first?.component.getFirstProperty("organizer")?.getFirstParameter("cn")).toBe(
      given.organizer?.name,
    );
  });

  it("gives the same bytes each time", () => {
    expect(writeCalendar(fullCalendar).text).toBe(
      writeCalendar(structuredClone(fullCalendar)).text,
    );
  });
});

describe("times", () => {
  it("names the zone and brings its rules", () => {
    expect(timesOf(timed("2019-10-17 19:00", "Europe/London"))).toEqual([
      "DTSTART;TZID=Europe/London:20191017T190000",
      "DTEND;TZID=Europe/London:20191017T210000",
    ]);
  });

  it("ends in real minutes across the end of summer time", () => {
    expect(timesOf(timed("2019-10-27 00:30", "Europe/London", 180))).toEqual([
      "DTSTART;TZID=Europe/London:20191027T003000",
      "DTEND;TZID=Europe/London:20191027T023000",
    ]);
  });

  it("writes an end in UTC where clocks show it for the second time", () => {
    expect(timesOf(timed("2019-10-27 00:30", "Europe/London"))).toEqual([
      "DTSTART;TZID=Europe/London:20191027T003000",
      "DTEND:20191027T013000Z",
    ]);
  });

  it("writes a start that clocks jump over as what they show", () => {
    expect(timesOf(timed("2019-03-31 01:30", "Europe/London", 60))[0]).toBe(
      "DTSTART;TZID=Europe/London:20190331T023000",
    );
  });

  it("writes UTC as such, without a zone", () => {
    const lines = linesOf({ time: timed("2019-10-17 19:00", "Etc/UTC") });
    expect(lines).toContain("DTSTART:20191017T190000Z");
    expect(lines).not.toContain("BEGIN:VTIMEZONE");
  });

  it("writes days where no start is known, the end being the day after", () => {
    expect(timesOf({ kind: "all-day", date: day("2019-12-31") })).toEqual([
      "DTSTART;VALUE=DATE:20191231",
      "DTEND;VALUE=DATE:20200101",
    ]);
  });

  it("keeps the day of an event whose zone is unknown, and says so", () => {
    const { text, leftOut } = write({ time: timed("2019-10-17 19:00", "Mars/Olympus") });
    expect(text).toContain("DTSTART;VALUE=DATE:20191017\r\n");
    expect(leftOut).toEqual([
      {
        code: "zone-unknown",
        facts: { of: "Packaging in practice", value: "Mars/Olympus" },
      },
    ]);
  });

  it.each(["9999-12-31 23:30", "0001-01-01 00:00"])(
    "survives the edge of the calendar, %s",
    (at) => {
      for (const zone of ["UTC", "Europe/London", "Asia/Kathmandu", "America/Los_Angeles"]) {
        expect(write({ time: timed(at, zone) }).text).toContain("DTSTART");
      }
    },
  );
});

describe("states", () => {
  const stateOf = (changes: Partial<CalendarEvent>) =>
    linesOf(changes).filter((line) => /^(SUMMARY|STATUS|TRANSP)/.test(line));

  it("keeps a cancelled meeting visible", () => {
    expect(stateOf({ status: "cancelled-visible" })).toEqual([
      "SUMMARY:CANCELLED: Packaging in practice",
      "STATUS:CONFIRMED",
      "TRANSP:TRANSPARENT",
    ]);
    const french = calendar([event({ status: "cancelled-visible" })], { language: "fr" });
    expect(writeCalendar(french).text).toContain("SUMMARY:ANNULÉE\u00a0: Packaging in practice");
  });

  it("withdraws a cancelled meeting", () => {
    expect(stateOf({ status: "cancelled-withdrawn" })).toEqual([
      "SUMMARY:Packaging in practice",
      "STATUS:CANCELLED",
      "TRANSP:TRANSPARENT",
    ]);
  });

  it("says in a note of the whole day that there is no meeting", () => {
    const skipped = { uid: "a@b.example", sequence: 0, changed: 0, date: day("2019-10-17") };
    const note = noMeetingNote({ ...skipped, group: "Example Group", reason: "holiday" }, "en");
    const lines = unfold(writeCalendar(calendar([note])).text);
    expect(lines).toContain("SUMMARY:Example Group: no meeting (holiday)");
    expect(lines).toContain("DTSTART;VALUE=DATE:20191017");
    expect(lines).toContain("TRANSP:TRANSPARENT");
  });

  it("always names a place", () => {
    expect(linesOf({ location: " " })).toContain("LOCATION:To be announced");
    expect(linesOf({ location: undefined })).toContain("LOCATION:To be announced");
  });
});

describe("what cannot be written", () => {
  it.each([
    [{ url: "javascript:alert(1)" }, "uri-left-out"],
    [{ conference: { url: "https://a.example/\nX:1" } }, "uri-left-out"],
    [{ organizer: { email: "not an address" } }, "organizer-left-out"],
    [{ organizer: { email: "a@b.example?bcc=c@d.example" } }, "organizer-left-out"],
    [{ geo: { latitude: 91, longitude: 0 } }, "position-left-out"],
    [{ geo: { latitude: Number.NaN, longitude: 0 } }, "position-left-out"],
    [{ time: timed("2019-10-17 19:00", "UTC", Number.NaN) }, "time-outside-calendar"],
  ] as const)("leaves %j out and says %s in both languages", (changes, code) => {
    const { leftOut } = write(changes);
    expect(leftOut.map((left) => left.code)).toEqual([code]);
    for (const { facts } of leftOut) {
      expect(leftOutPhrases[code].en(facts)).toContain("Packaging in practice");
      expect(leftOutPhrases[code].fr(facts)).toContain("Packaging in practice");
    }
  });

  it("clamps a sequence and a time of change that make no sense", () => {
    const lines = linesOf({ sequence: -1.5, changed: Number.NaN });
    expect(lines).toContain("SEQUENCE:0");
    expect(lines).toContain("DTSTAMP:19700101T000000Z");
  });
});

describe("hostile texts", () => {
  const evil = fc
    .array(
      fc.constantFrom(
        ...["\r", "\n", "\r\n", "\u2028", "\u2029", "\u0085", "\0", "\u000b", "\\", '"', "^", ";"],
        ...["END:VEVENT", "BEGIN:VEVENT", "ATTENDEE:mailto:x@y.example", " ", "é", "👩🏽‍💻", "漢"],
      ),
      { maxLength: 60 },
    )
    .map((parts) => parts.join(""));

  it("stay texts: one event, every line short and ended by CRLF, the same set of properties", async () => {
    const names = (text: string) => unfold(text).map((line) => /^[A-Z-]+/.exec(line)?.[0]);
    const plain = names(
      write({ description: "x", categories: ["x"], organizer: organizer("x") }).text,
    );
    function organizer(name: string) {
      return { email: "a@b.example", name };
    }
    await checkProperty(
      "hostile texts stay texts in a calendar",
      fc.property(evil, (text) => {
        const wrapped = `x${text}x`;
        const file = write({
          uid: wrapped,
          summary: wrapped,
          location: wrapped,
          description: wrapped,
          categories: [wrapped],
          organizer: organizer(wrapped),
        }).text;
        expect(names(file)).toEqual(plain);
        const physical = file.split("\r\n");
        expect(physical.pop()).toBe("");
        for (const line of physical) {
          expect(/[\r\n\u0085\u2028\u2029\0]/.test(line)).toBe(false);
          expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
        }
        expect(readBack(file).getAllSubcomponents("vevent")).toHaveLength(1);
        const kept = wrapped
          .replace(/\r\n|[\r\n\u0085\u2028\u2029]/g, "\n")
          .replace(/(?!\n)\p{Cc}/gu, "");
        expect(eventsOf(file)[0]?.summary).toBe(kept);
        // This reader takes a backslash in a parameter for an escape, which RFC 6868 does not know.
        const organizerRead = eventsOf(file)[0]?.component.getFirstProperty("organizer");
        if (!kept.includes("\\")) expect(organizerRead?.getFirstParameter("cn")).toBe(kept);
      }),
      { runs: 300 },
    );
  });
});

describe("a long calendar", () => {
  it("writes ten thousand events", () => {
    const events = Array.from({ length: 10_000 }, (_, i) =>
      event({
        uid: `${i}@example-group.example`,
        description: "Ada Example shows how. Bring your laptop. ".repeat(5) + "À bientôt",
        time: timed(
          `20${String(10 + (i % 20))}-${String((i % 12) + 1).padStart(2, "0")}-17 19:00`,
          "Europe/London",
        ),
      }),
    );
    const { text } = writeCalendar(calendar(events));
    expect(text.length).toBeGreaterThan(4_000_000);
  });
});
