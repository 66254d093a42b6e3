import { describe, expect, it } from "vitest";
import { talkIdOf } from "#core/model/records/talk.ts";
import {
  dateMeaning,
  notesMeaning,
  startMeaning,
  stateMeaning,
  titleMeaning,
} from "#renderer/parts/meetingForm/fieldMeanings.ts";
import { buildPlan, type MeetingSketch } from "#test/builders/planBuilder.ts";

function planned(sketch: MeetingSketch) {
  const { view } = buildPlan({ meetings: [sketch] });
  return { view, meeting: view.meetings[0]! };
}

describe("the title of a meeting", () => {
  it("is that of the first talk where the meeting has none of its own", () => {
    const { view, meeting } = planned({ talks: [{ title: "Heaps" }, { title: "Knots" }] });
    expect(titleMeaning.shown(view, meeting)).toBe("Heaps");
    const talk = view.talksOf(meeting.id)[0]!.id;
    expect(titleMeaning.edits(view, meeting, " Sieves ")).toEqual([
      { table: "talk", id: talk, field: "title", value: "Sieves" },
    ]);
  });

  it("stays the meeting's own where it has one", () => {
    const { view, meeting } = planned({ title: "Summer party", talks: [{ title: "Heaps" }] });
    expect(titleMeaning.shown(view, meeting)).toBe("Summer party");
    expect(titleMeaning.edits(view, meeting, "")).toEqual([
      { table: "meeting", id: meeting.id, field: "title", value: null },
    ]);
  });

  it("makes the first talk of a meeting that has none", () => {
    const { view, meeting } = planned({});
    const fields = titleMeaning.edits(view, meeting, "Heaps")?.map(({ id, field }) => [id, field]);
    const talk = talkIdOf(meeting.id, 1);
    expect(fields).toEqual(["meeting", "order", "title"].map((field) => [talk, field]));
  });
});

describe("date and start of a meeting", () => {
  const { view, meeting } = planned({ date: "2026-12-03", start: "19:00", minutes: 90 });
  const value = (edits: ReturnType<typeof dateMeaning.edits>) => edits?.map((edit) => edit.value);

  it("leave each other and the length alone", () => {
    expect(value(dateMeaning.edits(view, meeting, "2026-12-10"))).toEqual([
      { date: "2026-12-10", start: "19:00", minutes: 90 },
    ]);
    expect(value(startMeaning.edits(view, meeting, "18:30"))).toEqual([
      { date: "2026-12-03", start: "18:30", minutes: 90 },
    ]);
  });

  it("let the start be taken away", () => {
    expect(value(startMeaning.edits(view, meeting, ""))).toEqual([
      { date: "2026-12-03", minutes: 90 },
    ]);
  });

  it("take no day and no time that does not exist", () => {
    expect(dateMeaning.edits(view, meeting, "2026-06-31")).toBeUndefined();
    expect(startMeaning.edits(view, meeting, "25:00")).toBeUndefined();
    const undated = planned({});
    expect(startMeaning.edits(undated.view, undated.meeting, "19:00")).toBeUndefined();
  });
});

describe("state and notes of a meeting", () => {
  const { view, meeting } = planned({ state: "cancelled", reason: "snow" });

  it("leave the reason of an earlier state behind", () => {
    expect(stateMeaning.edits(view, meeting, "planned")).toMatchObject([
      { field: "state", value: { name: "planned" } },
    ]);
    expect(stateMeaning.edits(view, meeting, "imagined")).toBeUndefined();
  });

  it("keep the markup that notes are written in", () => {
    const rst = planned({ notes: { format: "rst", source: "*a*" } });
    expect(notesMeaning.edits(rst.view, rst.meeting, "*b*")).toMatchObject([
      { value: { format: "rst", source: "*b*" } },
    ]);
    expect(notesMeaning.edits(view, meeting, "")).toMatchObject([{ value: null }]);
  });
});
