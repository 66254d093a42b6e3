import { describe, expect, it } from "vitest";
import { parseLocalDate } from "#core/model/localDate.ts";
import { announcedMeetings } from "#core/planning/calendar/announcedMeetings.ts";
import { calendarDays } from "#core/planning/calendar/calendarDays.ts";
import { displayState } from "#core/planning/calendar/displayState.ts";
import { nextUp } from "#core/planning/calendar/nextUp.ts";
import { openOccurrences } from "#core/planning/calendar/openOccurrences.ts";
import { topicOf } from "#core/planning/calendar/topicOf.ts";
import { yearRibbon } from "#core/planning/calendar/yearRibbon.ts";
import { yearTable } from "#core/planning/calendar/yearTable.ts";
import { buildPlan, meetingId, namedId, type MeetingSketch } from "#test/builders/planBuilder.ts";

const day = (text: string) => parseLocalDate(text)!;
const nobody = new Set<never>();

/** First Thursday, and the third one if somebody wants it. */
const thursdays = {
  name: "Thursdays",
  rule: {
    start: "19:00",
    slots: [
      { nth: 1, weekday: 4 },
      { nth: 3, weekday: 4, optional: true },
    ],
  },
} as const;

const viewOf = (...meetings: readonly MeetingSketch[]) =>
  buildPlan({ series: [thursdays], meetings }).view;

describe("displayState", () => {
  const stateOf = (sketch: MeetingSketch, announced: ReadonlySet<never> = nobody) => {
    const view = viewOf(sketch);
    return displayState(view, view.meetings[0]!, announced);
  };

  it("is the stored state", () => {
    expect(stateOf({ state: "cancelled" })).toBe("cancelled");
    expect(stateOf({ state: "planned" })).toBe("planned");
  });

  it("is announced for a planned one with a post, and stays confirmed", () => {
    const posted = announcedMeetings([
      { id: namedId("posting", "a"), meeting: meetingId(0), channel: "meetup" },
      { id: namedId("posting", "b"), channel: "meetup" },
      { id: namedId("posting", "c"), meeting: meetingId(1), withdrawnOn: day("2026-12-01") },
    ]) as ReadonlySet<never>;
    expect(posted.size).toBe(1);
    expect(stateOf({ state: "planned" }, posted)).toBe("announced");
    expect(stateOf({ state: "confirmed" }, posted)).toBe("confirmed");
  });

  it("is announced no more once the post was taken down", () => {
    const posting = { id: namedId("posting", "a"), meeting: meetingId(0) };
    expect(announcedMeetings([{ ...posting, withdrawnOn: day("2027-05-01") }]).size).toBe(0);
  });

  it("is optional after the meeting's own word, a day to decide by, or the slot of the rule", () => {
    expect(stateOf({ optional: true })).toBe("optional");
    expect(stateOf({ decideBy: "2027-05-06" })).toBe("optional");
    expect(stateOf({ date: "2027-05-20", series: "Thursdays" })).toBe("optional");
    expect(stateOf({ date: "2027-05-06", series: "Thursdays" })).toBe("planned");
    expect(stateOf({ date: "2027-05-20", series: "Thursdays", optional: false })).toBe("planned");
    expect(stateOf({ optional: true, state: "confirmed" })).toBe("confirmed");
  });
});

describe("calendarDays", () => {
  it("puts the meetings on their days, by their start", () => {
    const view = viewOf(
      { date: "2027-05-06", start: "19:00", title: "Evening" },
      { date: "2027-05-06", start: "10:00", title: "Morning" },
      { title: "Some day" },
    );
    const days = calendarDays(view, nobody);
    expect([...days.keys()]).toEqual(["2027-05-06"]);
    expect(days.get(day("2027-05-06"))?.map(({ meeting }) => meeting.title)).toEqual([
      "Morning",
      "Evening",
    ]);
  });

  it("leaves a trace on the day of the rule that a meeting has moved away from", () => {
    const days = calendarDays(
      viewOf({ date: "2027-05-11", ruleDate: "2027-05-06", series: "Thursdays" }),
      nobody,
    );
    expect(days.get(day("2027-05-06"))).toMatchObject([{ kind: "moved-away", to: "2027-05-11" }]);
    expect(days.get(day("2027-05-11"))).toMatchObject([{ kind: "meeting" }]);
  });

  it("leaves none where the meeting stands on the day of the rule", () => {
    const days = calendarDays(viewOf({ date: "2027-05-06", ruleDate: "2027-05-06" }), nobody);
    expect(days.get(day("2027-05-06"))?.length).toBe(1);
  });

  it("keeps what was skipped or cancelled", () => {
    const days = calendarDays(
      viewOf({ date: "2027-05-06", state: "skipped" }, { date: "2027-05-07", state: "cancelled" }),
      nobody,
    );
    expect([...days.values()].flat().map(({ state }) => state)).toEqual(["skipped", "cancelled"]);
  });
});

describe("topicOf", () => {
  const topic = (sketch: MeetingSketch) => {
    const view = viewOf(sketch);
    return topicOf(view, view.meetings[0]!);
  };

  it("is the meeting's title, or its talks that are on", () => {
    expect(topic({ title: "Summer party", talks: [{ title: "Tries" }] })).toBe("Summer party");
    expect(topic({ talks: [{ title: "Tries" }, { title: "Ropes" }] })).toBe("Tries / Ropes");
    expect(topic({ talks: [{ title: "Tries", state: "withdrawn" }, { title: "Ropes" }] })).toBe(
      "Ropes",
    );
  });

  it("is open where nothing names it", () => {
    expect(topic({ title: "  " })).toBeUndefined();
    expect(topic({ talks: [{ speakers: ["Zora Quill"] }] })).toBeUndefined();
  });
});

describe("yearRibbon", () => {
  it("lists how the meetings of each month stand, traces left out", () => {
    const days = calendarDays(
      viewOf(
        { date: "2027-05-11", ruleDate: "2027-05-06" },
        { date: "2027-05-04", state: "held" },
        { date: "2027-12-31", state: "skipped" },
        { date: "2028-01-01" },
      ),
      nobody,
    );
    const ribbon = yearRibbon(days, 2027);
    expect(ribbon.length).toBe(12);
    expect(ribbon[4]).toEqual({ month: 5, states: ["held", "planned"] });
    expect(ribbon[11]).toEqual({ month: 12, states: ["skipped"] });
    expect(ribbon[0]?.states).toEqual([]);
  });
});

describe("yearTable", () => {
  it("has a row for each slot of a rule, and one for what has no series", () => {
    const view = viewOf(
      { date: "2027-05-11", ruleDate: "2027-05-06", series: "Thursdays" },
      { date: "2027-05-20", series: "Thursdays" },
      { date: "2027-06-03", series: "Thursdays" },
      { date: "2027-09-18", title: "Outing" },
    );
    const rows = yearTable(view, calendarDays(view, nobody), 2027);
    expect(rows.map(({ slot }) => slot?.nth)).toEqual([1, 3, undefined]);
    const dates = rows.map(({ months }) => months.map((list) => list.map(({ date }) => date)));
    expect(dates[0]?.[4]).toEqual(["2027-05-11"]);
    expect(dates[0]?.[5]).toEqual(["2027-06-03"]);
    expect(dates[1]?.[4]).toEqual(["2027-05-20"]);
    expect(dates[2]?.[8]).toEqual(["2027-09-18"]);
  });

  it("has the rows of a rule also in a year without meetings, and no row for other meetings", () => {
    const view = viewOf();
    expect(yearTable(view, calendarDays(view, nobody), 2030).length).toBe(2);
  });
});

describe("nextUp", () => {
  it("is the first meeting from today on that is to take place", () => {
    const view = viewOf(
      { date: "2027-04-28" },
      { date: "2027-04-29", state: "skipped" },
      { date: "2027-05-08", state: "cancelled" },
      { date: "2027-05-11", state: "confirmed" },
      { date: "2027-05-12" },
    );
    const next = nextUp(view, day("2027-04-29"));
    expect(next).toMatchObject({ date: "2027-05-11", daysLeft: 12 });
    expect(nextUp(view, day("2027-05-12"))).toMatchObject({ daysLeft: 0 });
    expect(nextUp(view, day("2027-05-13"))).toBeUndefined();
  });
});

describe("openOccurrences", () => {
  it("are the days of the rule from today on that no meeting stands on or moved away from", () => {
    const view = viewOf(
      { date: "2027-11-04", series: "Thursdays" },
      { date: "2027-11-23", ruleDate: "2027-11-18", series: "Thursdays" },
    );
    const open = openOccurrences(view, 2027, day("2027-10-21"));
    expect(open.map(({ occurrence }) => [occurrence.date, occurrence.optional])).toEqual([
      ["2027-10-21", true],
      ["2027-12-02", false],
      ["2027-12-16", true],
    ]);
  });
});
