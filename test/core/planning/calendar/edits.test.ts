import { describe, expect, it } from "vitest";
import type { Edit } from "#core/changes/edit.ts";
import { selectRows } from "#core/changes/selectRows.ts";
import { deriveId } from "#core/model/id.ts";
import { parseLocalDate } from "#core/model/localDate.ts";
import { agendaItemRecord } from "#core/model/records/agendaItem.ts";
import type { Meeting } from "#core/model/records/meeting.ts";
import { occurrenceId } from "#core/model/records/series.ts";
import { parseWallClock } from "#core/model/wallClock.ts";
import { duplicateEdits } from "#core/planning/calendar/duplicateEdits.ts";
import { moveEdits } from "#core/planning/calendar/moveEdits.ts";
import { newMeetingEdits } from "#core/planning/calendar/newMeetingEdits.ts";
import { nextFreeOccurrence } from "#core/planning/calendar/nextFreeOccurrence.ts";
import { scheduleEdits } from "#core/planning/calendar/scheduleEdits.ts";
import { stateEdits } from "#core/planning/calendar/stateEdits.ts";
import { planView } from "#core/planning/planView.ts";
import { Laptop } from "#test/builders/laptop.ts";
import { buildPlan, meetingId, namedId, type MeetingSketch } from "#test/builders/planBuilder.ts";

const day = (text: string) => parseLocalDate(text)!;
const fresh = deriveId("meeting", "fresh");
const series = namedId("series", "Thursdays");
const thursdays = {
  name: "Thursdays",
  rule: {
    start: "19:00",
    minutes: 120,
    slots: [
      { nth: 1, weekday: 4 },
      { nth: 3, weekday: 4, optional: true },
    ],
  },
} as const;

function laptopWith(...meetings: readonly MeetingSketch[]) {
  const laptop = new Laptop("Mira Tannhoff", buildPlan({ series: [thursdays], meetings }).log);
  const view = () => planView(laptop.rows);
  return {
    laptop,
    view,
    first: () => view().meetings.find(({ id }) => id === meetingId(0))!,
    after: (edits: readonly Edit[], id: Meeting["id"] = meetingId(0)) => {
      laptop.write(edits);
      return view().meetings.find((one) => one.id === id)!;
    },
  };
}

describe("stateEdits", () => {
  it("says that there is no meeting, and why", () => {
    const { first, after } = laptopWith({ date: "2027-05-06" });
    const skipped = after(stateEdits(first(), "skipped", " The host is away "));
    expect(skipped.state).toEqual({ name: "skipped", reason: "The host is away" });
    expect(skipped.when?.date).toBe("2027-05-06");
  });

  it("leaves the reason of the state before behind", () => {
    const { first, after } = laptopWith({ state: "postponed", reason: "Snow" });
    expect(after(stateEdits(first(), "cancelled")).state).toEqual({ name: "cancelled" });
  });
});

describe("moveEdits", () => {
  it("keeps the start and the day of the rule that the meeting leaves", () => {
    const { first, after } = laptopWith({ date: "2027-05-06", start: "19:00", minutes: 90 });
    const moved = after(moveEdits(first(), { date: day("2027-05-11") }, viewRule()));
    const when = { date: "2027-05-11", start: "19:00", minutes: 90, moved: true };
    expect(moved.when).toEqual(when);
    expect(moved.ruleDate).toBe("2027-05-06");
  });

  it("keeps the first day of the rule when it moves again, and back", () => {
    const { first, after } = laptopWith({ date: "2027-05-06" });
    after(moveEdits(first(), { date: day("2027-05-20") }, viewRule()));
    const back = after(moveEdits(first(), { date: day("2027-05-06") }, viewRule()));
    expect(back.when).toEqual({ date: "2027-05-06" });
    expect(back.ruleDate).toBe("2027-05-06");
  });

  it("notes no day that is none of the rule", () => {
    const { first, after } = laptopWith({ date: "2027-05-08" });
    expect(after(moveEdits(first(), { date: day("2027-05-15") }, viewRule())).ruleDate).toBe(
      undefined,
    );
  });

  it("plans a postponed meeting again, also on its old day", () => {
    const { first, after } = laptopWith({ date: "2027-05-06", state: "postponed" });
    expect(after(moveEdits(first(), { date: day("2027-05-06") })).state).toEqual({
      name: "planned",
    });
  });

  it("changes the start too, and nothing where the meeting stands there already", () => {
    const { first, after } = laptopWith({ date: "2027-05-06", start: "19:00" });
    expect(moveEdits(first(), { date: day("2027-05-06") })).toEqual([]);
    const start = parseWallClock("18:30");
    expect(after(moveEdits(first(), { date: day("2027-05-06"), start })).when?.start).toBe("18:30");
  });

  function viewRule() {
    return buildPlan({ series: [thursdays] }).view.series[0]?.rule;
  }
});

describe("scheduleEdits", () => {
  it("leaves nothing to be decided", () => {
    const { first, after } = laptopWith({ optional: true, decideBy: "2027-05-01" });
    expect(after(scheduleEdits(first()))).toMatchObject({ optional: false });
    expect(first().decideBy).toBeUndefined();
  });
});

describe("newMeetingEdits", () => {
  it("is the rule's own meeting on a day of the rule, the same on every laptop", () => {
    const { view, after } = laptopWith();
    const { id, edits } = newMeetingEdits(view(), day("2027-06-03"), fresh);
    expect(id).toBe(occurrenceId(series, day("2027-06-03")));
    expect(after(edits, id)).toMatchObject({
      series,
      ruleDate: "2027-06-03",
      when: { date: "2027-06-03", start: "19:00", minutes: 120 },
      state: { name: "planned" },
    });
  });

  it("is optional where the slot is", () => {
    const { view, after } = laptopWith();
    const { id, edits } = newMeetingEdits(view(), day("2027-06-17"), fresh);
    expect(after(edits, id).optional).toBe(true);
  });

  it("is one more meeting on any other day, at the hour at which the group meets", () => {
    const { view, after } = laptopWith();
    const { id, edits } = newMeetingEdits(view(), day("2027-06-05"), fresh);
    expect(id).toBe(fresh);
    expect(after(edits, id)).toMatchObject({ when: { date: "2027-06-05", start: "19:00" } });
    expect(after(edits, id).series).toBeUndefined();
  });

  it("is one more meeting where the rule's own stands already, or has moved away", () => {
    const { view } = laptopWith(
      { date: "2027-06-03", series: "Thursdays" },
      { date: "2027-06-22", ruleDate: "2027-06-17", series: "Thursdays" },
    );
    expect(newMeetingEdits(view(), day("2027-06-03"), fresh).id).toBe(fresh);
    expect(newMeetingEdits(view(), day("2027-06-17"), fresh).id).toBe(fresh);
  });

  it("has a day and no hour where the group has no rule", () => {
    const { edits } = newMeetingEdits(buildPlan({}).view, day("2027-06-03"), fresh);
    expect(edits[0]?.value).toEqual({ date: "2027-06-03" });
  });
});

describe("duplicateEdits", () => {
  const sketch: MeetingSketch = {
    date: "2027-05-06",
    start: "18:30",
    series: "Thursdays",
    state: "held",
    reason: "fine",
    capacity: 40,
    rsvp: "https://example.org/42",
    uid: "42@example.org",
    talks: [{ title: "Tries", speakers: ["Zora Quill"] }],
  };

  it("plans the same evening for the next free day of the series", () => {
    const { view, first, after } = laptopWith(sketch, { date: "2027-05-20", series: "Thursdays" });
    const { id, edits } = duplicateEdits(view(), { meeting: first(), fresh, agenda: [] });
    expect(id).toBe(occurrenceId(series, day("2027-06-03")));
    const copy = after(edits, id);
    expect(copy).toMatchObject({
      title: "Tries",
      when: { date: "2027-06-03", start: "18:30" },
      ruleDate: "2027-06-03",
      state: { name: "planned" },
      capacity: 40,
    });
    expect(copy.rsvp ?? copy.uid).toBeUndefined();
    expect(view().talksOf(id)).toEqual([]);
    expect(first().state?.name).toBe("held");
  });

  it("plans it four weeks later without a series, and on no day without one", () => {
    const { view, first, after } = laptopWith({ date: "2027-12-30", title: "Party" });
    const { id, edits } = duplicateEdits(view(), { meeting: first(), fresh, agenda: [] });
    expect(after(edits, id)).toMatchObject({ id: fresh, when: { date: "2028-01-27" } });
    const undated = laptopWith({ title: "Some day" });
    const copy = duplicateEdits(undated.view(), { meeting: undated.first(), fresh, agenda: [] });
    expect(copy.edits.map(({ field }) => field)).toEqual(["state", "title"]);
  });

  it("copies the parts of the evening without their talks, each once", () => {
    const { laptop, view, first } = laptopWith(sketch);
    const part = deriveId("agendaItem", "welcome");
    const talk = view().talksOf(meetingId(0))[0]!.id;
    const fields = { meeting: meetingId(0), title: "Welcome", minutes: 10, order: "0001", talk };
    laptop.write(
      Object.entries(fields).map(([field, value]) => ({
        table: "agendaItem",
        id: part,
        field,
        value,
      })),
    );
    const agenda = selectRows(laptop.rows, agendaItemRecord);
    const { id, edits } = duplicateEdits(view(), { meeting: first(), fresh, agenda });
    laptop.write(edits);
    const items = selectRows(laptop.rows, agendaItemRecord).filter((one) => one.meeting === id);
    expect(items).toMatchObject([{ title: "Welcome", minutes: 10, order: "0001" }]);
    expect(items[0]?.talk).toBeUndefined();
  });
});

describe("nextFreeOccurrence", () => {
  it("goes past the days that are taken, and not past the end of the series", () => {
    const { view } = buildPlan({
      series: [thursdays],
      meetings: [{ date: "2027-05-20", series: "Thursdays" }],
    });
    const [one] = view.series;
    expect(nextFreeOccurrence(view, one!, day("2027-05-06"))).toBe("2027-06-03");
    const ended = { ...one!, until: day("2027-06-01") };
    expect(nextFreeOccurrence(view, ended, day("2027-05-06"))).toBeUndefined();
  });
});
