import { describe, expect, it } from "vitest";
import { indexChanges } from "#core/changes/changeIndex.ts";
import { planUndo, type UndoPlan } from "#core/changes/planUndo.ts";
import type { Transaction } from "#core/changes/log.ts";
import { chainOf } from "#test/builders/handmadeLog.ts";
import { Laptop } from "#test/builders/laptop.ts";
import { set } from "#test/builders/laptopActs.ts";

const meeting = "a meeting";
const title = (value: string) => set(["meeting", meeting, "title"], value);
const level = (value: string) => set(["meeting", meeting, "level"], value);
const shownOn = (laptop: Laptop) => ({ ...laptop.rows.get("meeting")?.get(meeting)?.values });
const fieldsOf = (places: UndoPlan["kept"]) => places.map(({ field }) => field);

function planOn(laptop: Laptop, ...transactions: readonly (Transaction | undefined)[]): UndoPlan {
  const known = transactions.filter((transaction) => transaction !== undefined);
  return planUndo(laptop.log, laptop.index, known);
}

describe("the plan of an undo", () => {
  it("restores the fields whose value is still the act's", () => {
    const mira = new Laptop("Mira Tannhoff");
    const act = mira.write([title("Types"), level("beginners")]);
    const plan = planOn(mira, act);
    expect(fieldsOf(plan.restored)).toEqual(["title", "level"]);
    expect(plan.kept).toEqual([]);
  });

  it("keeps the fields that were changed since, and lists them", () => {
    const mira = new Laptop("Mira Tannhoff");
    mira.write([title("Old"), level("all")]);
    const act = mira.write([title("Types"), level("beginners")]);
    mira.write([title("More types")]);
    const plan = planOn(mira, act);
    expect([fieldsOf(plan.restored), fieldsOf(plan.kept)]).toEqual([["level"], ["title"]]);
    mira.undo([act!]);
    expect(shownOn(mira)).toEqual({ title: "More types", level: "all" });
  });

  it("says whose acts it takes back, each once", () => {
    const mira = new Laptop("Mira Tannhoff");
    const pavel = new Laptop("Pavel Oduya");
    pavel.write([title("Types")]);
    pavel.write([level("all")]);
    const gained = mira.merge(pavel.log);
    expect(planOn(mira, ...gained).affects).toEqual(["Pavel Oduya"]);
  });

  it("of an undo is redo, and lists the fields of the act", () => {
    const mira = new Laptop("Mira Tannhoff");
    const act = mira.write([title("Types")]);
    const undo = mira.undo([act!]);
    expect(fieldsOf(planOn(mira, undo).restored)).toEqual(["title"]);
    mira.undo([undo!]);
    expect(shownOn(mira)).toEqual({ title: "Types" });
  });

  it("of what is undone already restores nothing", () => {
    const mira = new Laptop("Mira Tannhoff");
    const act = mira.write([title("Types")]);
    mira.undo([act!]);
    expect(planOn(mira, act).restored).toEqual([]);
  });

  it("changes nothing itself", () => {
    const mira = new Laptop("Mira Tannhoff");
    const act = mira.write([title("Types")]);
    const before = new Map(mira.log.transactions);
    planOn(mira, act);
    expect(mira.log.transactions).toEqual(before);
  });

  it("takes back 100,000 changes of one field at once", () => {
    const log = chainOf(100_000);
    const plan = planUndo(log, indexChanges(log), [...log.transactions.values()]);
    expect(plan.restored).toEqual([{ table: "meeting", id: "a", field: "title" }]);
  });
});

describe("an undo", () => {
  it("by two people at once is one, and redo on one laptop does not bring the act back", () => {
    const mira = new Laptop("Mira Tannhoff");
    mira.write([title("Old")]);
    const act = mira.write([title("Types")]);
    const pavel = new Laptop("Pavel Oduya", mira.log);
    const undo = mira.undo([act!]);
    pavel.undo([act!]);
    mira.merge(pavel.log);
    expect(shownOn(mira)).toEqual({ title: "Old" });
    mira.undo([undo!]);
    expect(shownOn(mira)).toEqual({ title: "Old" });
  });

  it("of a merge shows what was shown before it, however often it is merged again", () => {
    const mira = new Laptop("Mira Tannhoff");
    mira.write([title("Old")]);
    const pavel = new Laptop("Pavel Oduya", mira.log);
    pavel.write([title("Types"), level("all")]);
    mira.undo(mira.merge(pavel.log));
    mira.merge(pavel.log);
    expect(shownOn(mira)).toEqual({ title: "Old" });
  });
});
