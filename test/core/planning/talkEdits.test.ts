import { describe, expect, it } from "vitest";
import { planView } from "#core/planning/planView.ts";
import { speakerEdits, titleEdits } from "#core/planning/talkEdits.ts";
import { openConflicts } from "#core/changes/projectRows.ts";
import type { Edit } from "#core/changes/edit.ts";
import { Laptop, testPlan } from "#test/builders/laptop.ts";
import { buildPlan, meetingId, type PlanSketch } from "#test/builders/planBuilder.ts";

const meeting = meetingId(0);
const withTalk: PlanSketch = {
  meetings: [{ date: "2026-12-03", talks: [{ title: "Tries", speakers: ["Zora Quill"] }] }],
};
const withoutTalk: PlanSketch = { meetings: [{ date: "2026-12-03" }] };

/** A laptop with the plan of a sketch. */
function laptopWith(sketch: PlanSketch, who = "Mira Tannhoff"): Laptop {
  return new Laptop(who, buildPlan(sketch).log);
}

/** The talks of the meeting after the edits: each title with its speakers. */
function talksAfter(laptop: Laptop, edits: readonly Edit[]) {
  laptop.write(edits);
  const { talksOf, speakersOf } = viewOf(laptop);
  return talksOf(meeting).map(({ id, title }) => [
    title,
    ...speakersOf(id).map(({ name }) => name),
  ]);
}

const viewOf = (laptop: Laptop) => planView(laptop.rows);
const planOf = (laptop: Laptop) => ({ id: testPlan, view: viewOf(laptop) });

describe("titleEdits", () => {
  it("gives the first talk another title and keeps its speakers", () => {
    const laptop = laptopWith(withTalk);
    const edits = titleEdits(viewOf(laptop), meeting, "Ropes");
    expect(edits.length).toBe(1);
    expect(talksAfter(laptop, edits)).toEqual([["Ropes", "Zora Quill"]]);
  });

  it("makes a talk for a meeting that has none", () => {
    const laptop = laptopWith(withoutTalk);
    expect(talksAfter(laptop, titleEdits(viewOf(laptop), meeting, "Ropes"))).toEqual([["Ropes"]]);
  });

  it("leaves a title to be announced, and makes no talk for that", () => {
    const laptop = laptopWith(withTalk);
    const edits = titleEdits(viewOf(laptop), meeting, null);
    expect(talksAfter(laptop, edits)).toEqual([[undefined, "Zora Quill"]]);
    expect(titleEdits(viewOf(laptopWith(withoutTalk)), meeting, null)).toEqual([]);
  });

  it("makes one talk and a conflict where two laptops give one meeting its topic", () => {
    const [mira, pavel] = [laptopWith(withoutTalk), laptopWith(withoutTalk, "Pavel Oduya")];
    mira.write(titleEdits(viewOf(mira), meeting, "Ropes"));
    pavel.write(titleEdits(viewOf(pavel), meeting, "Knots"));
    mira.merge(pavel.log);
    expect(viewOf(mira).talksOf(meeting).length).toBe(1);
    expect(openConflicts(mira.rows).map(({ table, field }) => [table, field])).toEqual([
      ["talk", "title"],
    ]);
  });
});

describe("speakerEdits", () => {
  it("makes these the speakers, in this order, and no others", () => {
    const laptop = laptopWith(withTalk);
    const edits = speakerEdits(planOf(laptop), meeting, [
      { name: "Yusuf Okonjo-Tal" },
      { name: "Bela Würz" },
    ]);
    expect(talksAfter(laptop, edits)).toEqual([["Tries", "Yusuf Okonjo-Tal", "Bela Würz"]]);
  });

  it("keeps who stays, and puts them in the new order", () => {
    const laptop = laptopWith(withTalk);
    const edits = speakerEdits(planOf(laptop), meeting, [
      { name: "Bela Würz" },
      { name: "Zora Quill" },
    ]);
    expect(talksAfter(laptop, edits)).toEqual([["Tries", "Bela Würz", "Zora Quill"]]);
  });

  it("knows a person again whatever the case and the accents", () => {
    const laptop = laptopWith(withTalk);
    laptop.write(speakerEdits(planOf(laptop), meeting, [{ name: "ZORA  QUILL" }]));
    expect(viewOf(laptop).persons.map(({ name }) => name)).toEqual(["Zora Quill"]);
  });

  it("takes all of them away for no names; the people stay in the plan", () => {
    const laptop = laptopWith(withTalk);
    expect(talksAfter(laptop, speakerEdits(planOf(laptop), meeting, []))).toEqual([["Tries"]]);
    expect(viewOf(laptop).persons.length).toBe(1);
  });

  it("makes a talk without a title for a meeting that has none, and none for nobody", () => {
    const laptop = laptopWith(withoutTalk);
    expect(speakerEdits(planOf(laptop), meeting, [])).toEqual([]);
    const edits = speakerEdits(planOf(laptop), meeting, [{ name: "Zora Quill" }]);
    expect(talksAfter(laptop, edits)).toEqual([[undefined, "Zora Quill"]]);
  });

  it("keeps the affiliation and the website that are named, also of somebody known", () => {
    const laptop = laptopWith(withTalk);
    const website = "https://example.org/zora";
    const speaker = { name: "Zora Quill", affiliation: "Ropeworks", website };
    laptop.write(speakerEdits(planOf(laptop), meeting, [speaker]));
    laptop.write(speakerEdits(planOf(laptop), meeting, [{ name: "Zora Quill" }]));
    expect(viewOf(laptop).persons).toMatchObject([speaker]);
  });

  it("makes one person where two laptops name somebody new", () => {
    const [mira, pavel] = [laptopWith(withTalk), laptopWith(withTalk, "Pavel Oduya")];
    for (const laptop of [mira, pavel]) {
      laptop.write(speakerEdits(planOf(laptop), meeting, [{ name: "Bela Würz" }]));
    }
    mira.merge(pavel.log);
    expect(viewOf(mira).persons.length).toBe(2);
    expect(openConflicts(mira.rows)).toEqual([]);
  });
});
