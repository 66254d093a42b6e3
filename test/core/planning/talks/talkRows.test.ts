import { describe, expect, it } from "vitest";
import { personIdOf } from "#core/model/records/person.ts";
import { talkIdOf } from "#core/model/records/talk.ts";
import { personNamedEdits } from "#core/planning/personNamedEdits.ts";
import { planView } from "#core/planning/planView.ts";
import { addSpeakerEdits } from "#core/planning/talks/addSpeakerEdits.ts";
import { newTalkEdits } from "#core/planning/talks/newTalkEdits.ts";
import { removeSpeakerEdits } from "#core/planning/talks/removeSpeakerEdits.ts";
import { removeTalkEdits } from "#core/planning/talks/removeTalkEdits.ts";
import { venueNamedEdits } from "#core/planning/venueNamedEdits.ts";
import { Laptop, testPlan } from "#test/builders/laptop.ts";
import { set } from "#test/builders/laptopActs.ts";
import { buildPlan, meetingId, namedId } from "#test/builders/planBuilder.ts";

const meeting = meetingId(0);
const fresh = namedId("talk", "fresh");

function laptopWith(...speakers: readonly string[]): Laptop {
  const talks = [{ title: "Tries", speakers }];
  return new Laptop("Mira", buildPlan({ meetings: [{ date: "2026-12-03", talks }] }).log);
}

const viewOf = ({ rows }: Laptop) => planView(rows);
const firstTalk = (laptop: Laptop) => viewOf(laptop).talksOf(meeting)[0]!.id;
const speakersOf = (laptop: Laptop) =>
  viewOf(laptop)
    .speakersOf(firstTalk(laptop))
    .map(({ name }) => name);

describe("a new talk", () => {
  it("is the same row on two laptops where it is the first one", () => {
    const { view } = buildPlan({ meetings: [{ date: "2026-12-03" }] });
    expect(newTalkEdits(view, meeting, fresh).id).toBe(talkIdOf(meeting, 1));
  });

  it("comes after the others", () => {
    const laptop = laptopWith();
    const { id, edits } = newTalkEdits(viewOf(laptop), meeting, fresh);
    laptop.write(edits);
    expect(id).toBe(fresh);
    expect(
      viewOf(laptop)
        .talksOf(meeting)
        .map((talk) => talk.id),
    ).toEqual([firstTalk(laptop), fresh]);
  });
});

describe("the speakers of a talk", () => {
  it("get one more at the end, once", () => {
    const laptop = laptopWith("Zora Quill");
    const { id, edits } = personNamedEdits({ id: testPlan, view: viewOf(laptop) }, " Bela Würz ");
    laptop.write([...edits, ...addSpeakerEdits(laptop.rows, firstTalk(laptop), id)]);
    expect(speakersOf(laptop)).toEqual(["Zora Quill", "Bela Würz"]);
    expect(addSpeakerEdits(laptop.rows, firstTalk(laptop), id)).toEqual([]);
  });

  it("get one fewer, who stays in the plan", () => {
    const laptop = laptopWith("Zora Quill", "Bela Würz");
    const [zora] = viewOf(laptop).speakersOf(firstTalk(laptop));
    laptop.write(removeSpeakerEdits(laptop.rows, firstTalk(laptop), zora!.id));
    expect(speakersOf(laptop)).toEqual(["Bela Würz"]);
    expect(viewOf(laptop).persons.length).toBe(2);
  });
});

describe("a name", () => {
  it("means somebody of the plan, however it is written", () => {
    const { view } = buildPlan({ persons: [{ name: "Zora Quill" }], venues: [{ name: "Mill" }] });
    const plan = { id: testPlan, view };
    expect(personNamedEdits(plan, "zora  quill").edits).toEqual([]);
    expect(personNamedEdits(plan, "Zora").id).toBe(personIdOf(testPlan, "Zora"));
    expect(venueNamedEdits(plan, "MILL").id).toBe(namedId("venue", "Mill"));
    expect(venueNamedEdits(plan, "Barn ").edits).toMatchObject([{ field: "name", value: "Barn" }]);
  });
});

describe("a talk that goes", () => {
  it("takes its speakers along and leaves its time in the agenda, under its title", () => {
    const laptop = laptopWith("Zora Quill");
    const item = namedId("agendaItem", "talk");
    const talk = firstTalk(laptop);
    laptop.write([
      set(["agendaItem", item, "talk"], talk),
      set(["agendaItem", item, "minutes"], 40),
    ]);
    laptop.write(removeTalkEdits(laptop.rows, talk));
    expect(laptop.rows.get("talk")?.size ?? 0).toBe(0);
    expect(laptop.rows.get("talkSpeaker")?.size ?? 0).toBe(0);
    expect(laptop.rows.get("agendaItem")?.get(item)?.values).toEqual({
      minutes: 40,
      title: "Tries",
    });
    expect(viewOf(laptop).persons.length).toBe(1);
  });
});
