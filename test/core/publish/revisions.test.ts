import { describe, expect, it } from "vitest";
import type { Edit } from "#core/changes/edit.ts";
import { deriveId } from "#core/model/id.ts";
import { talkSpeakerId } from "#core/model/records/talkSpeaker.ts";
import { revisions } from "#core/publish/revisions.ts";
import { Laptop } from "#test/builders/laptop.ts";
import { set } from "#test/builders/laptopActs.ts";
import { logOf, titleAt, transactionAt, undoAt } from "#test/builders/handmadeLog.ts";

const MINUTE = 60_000;
const [october, november] = ["october", "november"].map((name) =>
  deriveId<"meeting">("meeting", name),
) as [ReturnType<typeof deriveId<"meeting">>, ReturnType<typeof deriveId<"meeting">>];
const talk = deriveId<"talk">("talk", "Tries");
const zora = deriveId<"person">("person", "Zora Quill");
const link = talkSpeakerId(talk, zora);
const mill = deriveId<"venue">("venue", "Old Mill");
const hall = deriveId<"venue">("venue", "Town Hall");

/** A laptop on which each act takes a minute, with a meeting in October that has a talk and a venue. */
class SlowLaptop extends Laptop {
  act(...edits: readonly Edit[]) {
    this.wall += MINUTE;
    return this.write(edits)!;
  }

  takeBack(act: ReturnType<SlowLaptop["act"]>) {
    this.wall += MINUTE;
    return this.undo([act])!;
  }

  sequenceOf(meeting = october): number {
    return revisions(this.log, this.index)(meeting).sequence;
  }
}

function planned(who = "Mira Tannhoff"): SlowLaptop {
  const laptop = new SlowLaptop(who);
  laptop.act(
    set(["meeting", october, "when"], { date: "2026-10-01", start: "19:00" }),
    set(["meeting", october, "venue"], mill),
    set(["meeting", november, "when"], { date: "2026-11-05", start: "19:00" }),
    set(["venue", mill, "name"], "Old Mill"),
    set(["talk", talk, "meeting"], october),
    set(["talk", talk, "title"], "Tries"),
    set(["person", zora, "name"], "Zora Quill"),
    set(["talkSpeaker", link, "talk"], talk),
    set(["talkSpeaker", link, "person"], zora),
  );
  return laptop;
}

describe("the sequence of a meeting", () => {
  it("is 0 for one that was written in a single act, and for one that nobody knows", () => {
    expect(planned().sequenceOf()).toBe(0);
    expect(planned().sequenceOf(deriveId("meeting", "never heard of"))).toBe(0);
  });

  it.each([
    ["its time", set(["meeting", october, "when"], { date: "2026-10-08" })],
    ["the title of its talk", set(["talk", talk, "title"], "Ropes")],
    ["the name of its speaker", set(["person", zora, "name"], "Zora Quill-Brandt")],
    ["who speaks", set(["talkSpeaker", link, "person"], null)],
    ["the name of its venue", set(["venue", mill, "name"], "New Mill")],
    ["where it is", set(["meeting", october, "venue"], hall)],
  ])("grows by one with %s", (_, edit) => {
    const laptop = planned();
    laptop.act(edit);
    expect(laptop.sequenceOf()).toBe(1);
  });

  it.each([
    ["a private note", set(["meeting", october, "notes"], { format: "plain", source: "bread" })],
    ["the state of a talk", set(["talk", talk, "state"], { name: "accepted" })],
    ["an address of the speaker", set(["person", zora, "email"], "zora@example.org")],
    ["another meeting", set(["meeting", november, "title"], "Ropes")],
    ["another venue", set(["venue", hall, "name"], "Town Hall")],
  ])("stays where it is with %s", (_, edit) => {
    const laptop = planned();
    laptop.act(edit);
    expect(laptop.sequenceOf()).toBe(0);
  });

  it("counts an act once, whatever it touches", () => {
    const laptop = planned();
    laptop.act(set(["talk", talk, "title"], "Ropes"), set(["person", zora, "name"], "Z. Quill"));
    expect(laptop.sequenceOf()).toBe(1);
  });

  it("grows with an undo and with its redo: who has read the change has to read again", () => {
    const laptop = planned();
    const renamed = laptop.act(set(["talk", talk, "title"], "Ropes"));
    const undone = laptop.takeBack(renamed);
    expect(laptop.sequenceOf()).toBe(2);
    laptop.takeBack(undone);
    expect(laptop.sequenceOf()).toBe(3);
  });

  it("grows when its talk moves to another meeting, of which it grows too", () => {
    const laptop = planned();
    laptop.act(set(["talk", talk, "meeting"], november));
    expect([laptop.sequenceOf(october), laptop.sequenceOf(november)]).toEqual([1, 1]);
  });

  it("never goes back when a talk, a venue or a speaker is no longer its own", () => {
    const laptop = planned();
    laptop.act(set(["talk", talk, "title"], "Ropes"));
    laptop.act(set(["venue", mill, "name"], "New Mill"));
    laptop.act(set(["person", zora, "name"], "Z. Quill"));
    const before = laptop.sequenceOf();
    laptop.act(set(["talk", talk, "meeting"], november));
    laptop.act(set(["meeting", october, "venue"], hall));
    laptop.act(set(["talkSpeaker", link, "person"], null));
    expect(laptop.sequenceOf()).toBe(before + 3);
  });

  it("agrees on two laptops after merging in either order, and is then above both", () => {
    const mira = planned();
    const pavel = new SlowLaptop("Pavel Oduya", mira.log);
    pavel.wall = mira.wall;
    mira.act(set(["talk", talk, "title"], "Ropes"));
    pavel.act(set(["meeting", october, "title"], "An evening"));
    pavel.act(set(["venue", mill, "name"], "New Mill"));
    const [hers, his] = [mira.log, pavel.log];
    mira.merge(his);
    pavel.merge(hers);
    const [a, b] = [mira, pavel].map(({ log, index }) => revisions(log, index)(october));
    expect(a).toEqual(b);
    expect(a?.sequence).toBe(3);
  });
});

describe("the time of change of a meeting", () => {
  it("is that of the last act that readers see, by its author's clock", () => {
    const laptop = planned();
    laptop.act(set(["talk", talk, "title"], "Ropes"));
    const changed = laptop.wall;
    laptop.act(set(["talk", talk, "notes"], { format: "plain", source: "needs a projector" }));
    expect(revisions(laptop.log, laptop.index)(october).changed).toBe(changed);
  });

  it("is that of an undo too", () => {
    const laptop = planned();
    laptop.takeBack(laptop.act(set(["talk", talk, "title"], "Ropes")));
    expect(revisions(laptop.log, laptop.index)(october).changed).toBe(laptop.wall);
  });
});

describe("a forged log", () => {
  it("whose undos undo each other in a circle is counted to an end", () => {
    const log = logOf([transactionAt(0, titleAt(0, "a")), undoAt(1, [0, 2]), undoAt(2, [1])]);
    const meeting = "a" as typeof october;
    expect(revisions(log, new SlowLaptop("x", log).index)(meeting).sequence).toBe(2);
  });

  it("with very many undos of one act is counted to an end", () => {
    const undos = Array.from({ length: 100_000 }, (_, n) => undoAt(n + 1, [0]));
    const log = logOf([transactionAt(0, titleAt(0, "a")), ...undos]);
    const { index } = new SlowLaptop("x", log);
    expect(revisions(log, index)("a" as typeof october).sequence).toBe(100_000);
  });
});
