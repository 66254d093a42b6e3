import { describe, expect, it } from "vitest";
import { planView } from "#core/planning/planView.ts";
import { Laptop } from "#test/builders/laptop.ts";
import { set } from "#test/builders/laptopActs.ts";
import { buildPlan, meetingId, namedId } from "#test/builders/planBuilder.ts";

const { view } = buildPlan({
  group: { name: "Rope and Tree Evenings" },
  meetings: [
    { title: "No date yet" },
    { date: "2026-12-03", talks: [{ title: "Later" }] },
    {
      date: "2026-10-01",
      start: "19:00",
      talks: [{ title: "Tries", speakers: ["Zora Quill", "Bela Würz"] }, { title: "Ropes" }],
    },
    { date: "2026-10-01" },
    { date: "2026-10-01", start: "14:00" },
  ],
});

describe("planView", () => {
  it("lists meetings by date and start; a day without an hour first, no day at all last", () => {
    const order = [3, 4, 2, 1, 0].map(meetingId);
    expect(view.meetings.map(({ id }) => id)).toEqual(order);
  });

  it("gives the talks of a meeting in their order", () => {
    expect(view.talksOf(meetingId(2)).map(({ title }) => title)).toEqual(["Tries", "Ropes"]);
    expect(view.talksOf(meetingId(0))).toEqual([]);
  });

  it("gives the speakers of a talk in their order", () => {
    const [tries, ropes] = view.talksOf(meetingId(2));
    expect(view.speakersOf(tries!.id).map(({ name }) => name)).toEqual(["Zora Quill", "Bela Würz"]);
    expect(view.speakersOf(ropes!.id)).toEqual([]);
  });

  it("has the one group, or none", () => {
    expect(view.group?.name).toBe("Rope and Tree Evenings");
    expect(planView(new Map()).group).toBe(undefined);
  });

  it("breaks ties of order by the id, so that every laptop shows the same", () => {
    const ids = ["a", "b", "c"].map((name) => namedId("talk", name));
    const laptop = new Laptop("Mira Tannhoff");
    const meeting = meetingId(0);
    laptop.write(
      ids.flatMap((id) => [set(["talk", id, "meeting"], meeting), set(["talk", id, "order"], "5")]),
    );
    expect(
      planView(laptop.rows)
        .talksOf(meeting)
        .map(({ id }) => id),
    ).toEqual(ids.toSorted());
  });

  it("leaves out a speaker who is not in the plan, and a talk of no meeting", () => {
    const [talk, link] = [namedId("talk", "lost"), namedId("talkSpeaker", "lost")];
    const laptop = new Laptop("Mira Tannhoff");
    laptop.write([
      set(["talk", talk, "title"], "Lost"),
      set(["talkSpeaker", link, "talk"], talk),
      set(["talkSpeaker", link, "person"], namedId("person", "Nobody")),
    ]);
    const lost = planView(laptop.rows);
    expect(lost.speakersOf(talk)).toEqual([]);
    expect(lost.talksOf(meetingId(0))).toEqual([]);
  });
});
