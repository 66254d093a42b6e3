import { describe, expect, it } from "vitest";
import { lintPlan } from "#core/lint/lintPlan.ts";
import { parseLocalDate } from "#core/model/localDate.ts";
import { displayState } from "#core/planning/calendar/displayState.ts";
import { topicOf } from "#core/planning/calendar/topicOf.ts";
import type { Posting } from "#core/model/records/posting.ts";
import type { Language } from "#core/text/phrase.ts";
import { agendaNote } from "#renderer/features/calendar/agendaNote.ts";
import { calendarData } from "#renderer/features/calendar/calendarData.ts";
import { entryWords } from "#renderer/features/calendar/entryWords.ts";
import { formatDay } from "#renderer/i18n/formatDay.ts";
import { monthName } from "#renderer/features/calendar/monthName.ts";
import { monthOfRoute } from "#renderer/features/calendar/monthOfRoute.ts";
import { rowWords } from "#renderer/features/calendar/rowWords.ts";
import { weekStartOf } from "#renderer/features/calendar/weekStartOf.ts";
import { messages } from "#renderer/i18n/messages.ts";
import { buildPlan, meetingId, namedId, type MeetingSketch } from "#test/builders/planBuilder.ts";

const day = (text: string) => parseLocalDate(text)!;
const today = day("2027-04-29");
const spoken = (language: Language) => ({ language, text: messages[language] });

function dataOf(sketch: MeetingSketch, postings: readonly Posting[] = []) {
  const { view } = buildPlan({ meetings: [sketch] });
  return calendarData({ view, findings: lintPlan({ view, today }), postings, today });
}

function wordsOf(sketch: MeetingSketch, language: Language = "en") {
  const data = dataOf(sketch);
  return [...data.days.values()].flat().map((entry) => entryWords(entry, data, spoken(language)));
}

function noteOf(sketch: MeetingSketch, postings: readonly Posting[] = []) {
  const data = dataOf(sketch, postings);
  const meeting = data.view.meetings[0]!;
  const state = displayState(data.view, meeting, data.announced);
  const isOpen = topicOf(data.view, meeting) === undefined && state !== "skipped";
  return agendaNote({ meeting, state, isOpen }, data, spoken("en"));
}

describe("entryWords", () => {
  it("says when and with whom a meeting is", () => {
    const talks = [{ title: "Tries", speakers: ["Zora Quill"] }];
    expect(wordsOf({ date: "2027-05-11", start: "19:00", talks })).toEqual([
      {
        title: "Tries",
        isOpen: false,
        detail: "19:00 · Zora Quill",
        label: "Tries, Planned, 19:00 · Zora Quill",
      },
    ]);
  });

  it("says by when the topic of an open one is due, as long as it is to come", () => {
    const [open] = wordsOf({ date: "2027-06-03", start: "19:00" });
    expect(open).toMatchObject({ title: "TBA", isOpen: true, detail: "speaker due by 20 May" });
    expect(wordsOf({ date: "2027-04-01", start: "19:00" })[0]?.detail).toBe("19:00");
  });

  it("says why there is no meeting, in both languages", () => {
    const sketch = { date: "2027-05-26", state: "skipped", reason: "Host is away" } as const;
    expect(wordsOf(sketch)[0]).toMatchObject({ title: "NO MEETING", detail: "Host is away" });
    expect(wordsOf(sketch, "fr")[0]?.title).toBe("PAS DE RENCONTRE");
  });

  it("says where a moved one went, and until when an optional one is open", () => {
    const moved = wordsOf({ date: "2027-05-11", ruleDate: "2027-05-06", title: "Tries" }, "fr");
    expect(moved.map(({ detail }) => detail)).toContain("déplacée au mar. 11 mai");
    const optional = { date: "2027-05-20", title: "Code and tell", decideBy: "2027-05-06" };
    expect(wordsOf(optional)[0]?.detail).toBe("decide by 6 May");
  });
});

describe("agendaNote", () => {
  it("names a problem before all else", () => {
    const note = noteOf({ date: "2027-05-06" });
    expect(note?.tone).toBe("warning");
    expect(note?.words).toContain("has no topic yet");
  });

  it("names posts that are out of date, then gaps, then reasons", () => {
    const posting: Posting = {
      id: namedId("posting", "a"),
      meeting: meetingId(0),
      channel: "meetup",
      said: { date: "2027-06-02" },
    };
    const titled = { date: "2027-06-03", title: "Tries" };
    expect(noteOf(titled, [posting])?.words).toBe("1 post stale");
    expect(noteOf({ ...titled, state: "postponed" })?.words).toBe("New date open");
    expect(noteOf({ date: "2027-06-03" })?.words).toBe("Speaker due by Thu 20 May");
    expect(noteOf({ ...titled, state: "cancelled", reason: "Snow" })?.words).toBe("Snow");
    expect(noteOf(titled)).toBeUndefined();
  });
});

describe("formatDay", () => {
  it("writes days as each language does", () => {
    expect(formatDay(day("2027-05-11"), "en", "short")).toBe("Tue 11 May");
    expect(formatDay(day("2027-05-11"), "en", "full")).toBe("Tuesday 11 May 2027");
    expect(formatDay(day("2027-05-01"), "fr", "day")).toBe("1er mai");
    expect(formatDay(day("2027-05-11"), "fr", "short")).toBe("mar. 11 mai");
  });

  it("begins the head of a month with a capital", () => {
    expect([monthName(day("2027-05-01"), "en"), monthName(day("2027-05-01"), "fr")]).toEqual([
      "May 2027",
      "Mai 2027",
    ]);
  });
});

describe("weekStartOf", () => {
  it("is the group's word, else what is usual where the system's language is", () => {
    const { view } = buildPlan({ group: { weekStart: 6 } });
    expect(weekStartOf(view.group, "en-US")).toBe(6);
    expect(weekStartOf(undefined, "en-US")).toBe(7);
    expect(weekStartOf(undefined, "fr-FR")).toBe(1);
    expect(weekStartOf(undefined, "no tag at all")).toBe(1);
    expect(weekStartOf(undefined, undefined)).toBe(1);
  });
});

describe("monthOfRoute", () => {
  it("is the month of the address, else today's", () => {
    expect(monthOfRoute({ view: "calendar", month: "2028-01" }, today)).toEqual({
      year: 2028,
      month: 1,
    });
    expect(monthOfRoute({ view: "calendar" }, today)).toEqual({ year: 2027, month: 4 });
    expect(monthOfRoute({ view: "calendar", month: "0000-05" }, today).year).toBe(2027);
  });
});

describe("rowWords", () => {
  it("names a row after its slot, or after a series that has one slot only", () => {
    const slot = { nth: 3, weekday: 4, optional: true } as const;
    const { view } = buildPlan({
      series: [
        { name: "Thursdays", rule: { start: "19:00", slots: [{ nth: 1, weekday: 4 }, slot] } },
        { name: "Coding café", rule: { start: "14:00", slots: [{ nth: 2, weekday: 6 }] } },
      ],
    });
    const rows = view.series
      .flatMap((series) => series.rule!.slots.map((one) => ({ series, slot: one, months: [] })))
      .map((row) => rowWords(row, spoken("en")));
    expect(rows).toContainEqual({ name: "First Thursday", detail: "19:00" });
    expect(rows).toContainEqual({ name: "Third Thursday", detail: "optional" });
    expect(rows).toContainEqual({ name: "Coding café", detail: "Second Saturday, 14:00" });
    expect(rowWords({ months: [] }, spoken("fr")).name).toBe("Autres rencontres");
  });
});
