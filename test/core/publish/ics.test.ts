import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { PublishRequest } from "#core/publish/channel.ts";
import { ics } from "#core/publish/ics.ts";
import { buildPlan, meetingId, type MeetingSketch } from "#test/builders/planBuilder.ts";
import { unfold } from "./ics/readBack.ts";

const golden = (name: string): string =>
  readFileSync(new URL(`../../fixtures/ics-channel/${name}`, import.meta.url), "utf8");

const group = { name: "Rope and Tree Evenings", zone: "Europe/Paris" };

/** A season with a meeting of every kind. */
const season = buildPlan({
  group: {
    ...group,
    website: "https://rope-and-tree.example/",
    contact: "hello@rope-and-tree.example",
  },
  venues: [
    {
      name: "Old Mill",
      address: "1 Example Lane",
      geo: { latitude: 48.5, longitude: -1.25 },
      access: { format: "plain", source: "Ring the second bell." },
    },
  ],
  meetings: [
    {
      date: "2026-10-01",
      start: "19:00",
      minutes: 90,
      state: "held",
      venue: "Old Mill",
      rsvp: "https://rope-and-tree.example/october",
      tags: ["Python", "trees, big"],
      talks: [
        { title: "Tries; what they are for", speakers: ["Zora Quill", "Bela Würz"] },
        { speakers: ["Yusuf Okonjo-Tal"] },
      ],
    },
    { date: "2026-11-05", start: "19:00", state: "cancelled", title: "Knots", venue: "Old Mill" },
    { date: "2026-11-19", start: "19:00", state: "postponed", title: "Splices" },
    { date: "2026-12-03", start: "19:00", state: "skipped", reason: "holidays" },
    { date: "2026-12-17", start: "19:00", state: "idea", title: "Only an idea" },
    { date: "2027-01-07", optional: true },
    { date: "2027-02-04", start: "23:00", state: "confirmed", title: "Night of the long rope" },
    { title: "No date yet" },
  ],
});

function publish(request: Omit<PublishRequest, "language">, language: "en" | "fr" = "en") {
  const published = ics.form({ ...request, language });
  if (!published.ok || published.value.kind !== "file") throw new Error("no file");
  return published.value;
}

/** The content lines of the file of one meeting, as a whole plan's or to be sent by itself. */
function linesOf(sketch: MeetingSketch): readonly string[] {
  const plan = buildPlan({ group, meetings: [sketch] });
  return unfold(publish({ plan, meeting: plan.view.meetings[0]! }).text);
}

function inSeason(place: number) {
  return season.view.meetings.find(({ id }) => id === meetingId(place))!;
}

describe("the ics channel with a whole plan", () => {
  it.each([
    ["en", "calendar.ics"],
    ["fr", "calendrier.ics"],
  ] as const)("writes the golden file in %s", (language, name) => {
    expect(publish({ plan: season }, language).text).toBe(golden(name));
  });

  it("shows what is past, cancelled, postponed or without a start; no ideas, no skipped dates", () => {
    const lines = unfold(publish({ plan: season }).text);
    const summaries = lines.filter((line) => line.startsWith("SUMMARY:"));
    expect(summaries.map((line) => line.replace("SUMMARY:Rope and Tree Evenings: ", ""))).toEqual([
      String.raw`Tries\; what they are for`,
      "SUMMARY:CANCELLED: Rope and Tree Evenings: Knots",
      "SUMMARY:POSTPONED: Rope and Tree Evenings: Splices",
      "To be announced",
      "Night of the long rope",
    ]);
  });

  it("is the same file when it is written again", () => {
    expect(publish({ plan: season })).toEqual(publish({ plan: season }));
  });

  it("is a calendar also where there is no meeting", () => {
    const { text, name } = publish({ plan: buildPlan({ group }) });
    expect(name).toBe("calendar.ics");
    expect(unfold(text)).toContain("END:VCALENDAR");
  });
});

describe("the ics channel with one meeting", () => {
  it("names the file by its date and asks nobody to look again", () => {
    const { name, text } = publish({ plan: season, meeting: inSeason(0) });
    expect(name).toBe("2026-10-01.ics");
    expect(text).not.toContain("REFRESH-INTERVAL");
    expect(text.split("BEGIN:VEVENT").length).toBe(2);
  });

  it("gives it the same UID as the whole calendar does", () => {
    const uid = `UID:${meetingId(1)}@convener.invalid`;
    expect(unfold(publish({ plan: season, meeting: inSeason(1) }).text)).toContain(uid);
    expect(unfold(publish({ plan: season }).text)).toContain(uid);
  });

  it("keeps the UID of an imported one", () => {
    const lines = linesOf({ date: "2026-10-01", uid: "42@elsewhere.example" });
    expect(lines).toContain("UID:42@elsewhere.example");
  });

  it("says of an idea that it is tentative, and of an optional one too", () => {
    for (const sketch of [{ state: "idea" }, { optional: true }] as const) {
      expect(linesOf({ date: "2026-10-01", ...sketch })).toContain("STATUS:TENTATIVE");
    }
    expect(linesOf({ date: "2026-10-01" })).toContain("STATUS:CONFIRMED");
  });

  it.each(["cancelled", "postponed"] as const)("keeps a %s one to be seen, and free", (state) => {
    const lines = linesOf({ date: "2026-10-01", start: "19:00", state, title: "Knots" });
    expect(lines).toContain("TRANSP:TRANSPARENT");
    expect(lines).toContain("STATUS:CONFIRMED");
    expect(lines.find((line) => line.startsWith("SUMMARY:"))).toContain(state.toUpperCase());
  });

  it("takes two hours where nobody said how long", () => {
    const lines = linesOf({ date: "2026-10-01", start: "19:00" });
    expect(lines).toContain("DTEND;TZID=Europe/Paris:20261001T210000");
  });

  it("ends after midnight on the next day", () => {
    const lines = linesOf({ date: "2026-12-31", start: "23:00" });
    expect(lines).toContain("DTEND;TZID=Europe/Paris:20270101T010000");
  });

  it("is a whole day where no start is known", () => {
    expect(linesOf({ date: "2026-10-01" })).toContain("DTSTART;VALUE=DATE:20261001");
  });

  it("follows its own zone before the group's", () => {
    const lines = linesOf({ date: "2026-10-01", start: "19:00", zone: "Asia/Kathmandu" });
    expect(lines).toContain("DTSTART;TZID=Asia/Kathmandu:20261001T190000");
  });

  it("says that the place is open where there is none", () => {
    expect(linesOf({ date: "2026-10-01" })).toContain("LOCATION:To be announced");
  });

  it("refuses one without a date, and a date that is skipped", () => {
    const refusal = (place: number) =>
      ics.form({ plan: season, language: "en", meeting: inSeason(place) });
    expect(refusal(7)).toEqual({ ok: false, error: { code: "no-date", facts: {} } });
    expect(refusal(3)).toEqual({
      ok: false,
      error: { code: "not-meeting", facts: { date: "2026-12-03" } },
    });
  });

  it("remarks in the reader's language what it could not write", () => {
    const plan = buildPlan({
      group,
      meetings: [{ date: "2026-10-01", start: "19:00", zone: "Mars/Base" }],
    });
    const meeting = plan.view.meetings[0]!;
    const [english, french] = (["en", "fr"] as const).map(
      (language) => publish({ plan, meeting }, language).remarks,
    );
    expect(english?.map(({ code }) => code)).toEqual(["zone-unknown"]);
    expect(english?.[0]?.sentence).toContain("Mars/Base");
    expect(french?.[0]?.sentence).not.toBe(english?.[0]?.sentence);
  });
});
