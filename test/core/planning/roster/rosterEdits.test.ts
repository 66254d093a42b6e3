import { describe, expect, it } from "vitest";
import type { Edit } from "#core/changes/edit.ts";
import { parseLocalDate, type LocalDate } from "#core/model/localDate.ts";
import { planView } from "#core/planning/planView.ts";
import { accessEdit } from "#core/planning/roster/accessEdit.ts";
import { contactEdits } from "#core/planning/roster/contactEdits.ts";
import { filterRoster } from "#core/planning/roster/filterRoster.ts";
import { namedRowEdits } from "#core/planning/roster/namedRowEdits.ts";
import { newTalkEdits } from "#core/planning/roster/newTalkEdits.ts";
import { pledgeEdits } from "#core/planning/roster/pledgeEdits.ts";
import { removalEdits } from "#core/planning/roster/removalEdits.ts";
import { rosterView } from "#core/planning/roster/rosterView.ts";
import { sortRoster } from "#core/planning/roster/sortRoster.ts";
import { Laptop } from "#test/builders/laptop.ts";
import { set } from "#test/builders/laptopActs.ts";
import { namedId } from "#test/builders/planBuilder.ts";

const noe = namedId("person", "noe");
const lumen = namedId("venue", "lumen");
const kestrel = namedId("sponsor", "kestrel");
const may = namedId("meeting", "may");
const on = parseLocalDate("2027-04-20") as LocalDate;

function laptopWith(edits: readonly Edit[]): Laptop {
  const laptop = new Laptop("Mira Tannhoff");
  laptop.write(edits);
  return laptop;
}

describe("edits of the roster", () => {
  it("make a row of a name, and none of no name", () => {
    expect(namedRowEdits("person", noe, "  Noé ")).toEqual([set(["person", noe, "name"], "Noé")]);
    expect(namedRowEdits("person", noe, "  ")).toEqual([]);
  });

  it("make a talk an idea without a meeting, and the last talk of a meeting with one", () => {
    const { rows } = laptopWith([
      set(["meeting", may, "when"], { date: "2027-05-11" }),
      set(["talk", namedId("talk", "first"), "meeting"], may),
    ]);
    const view = planView(rows);
    const id = namedId("talk", "new");
    const idea = laptopWith(newTalkEdits(view, { id, person: noe, title: "Docs" })).rows;
    expect(rosterView(idea, planView(idea)).talksOf(noe)).toMatchObject([
      { title: "Docs", state: { name: "idea" } },
    ]);
    const edits = newTalkEdits(view, { id, person: noe, title: "", meeting: may });
    expect(edits).toContainEqual(set(["talk", id, "order"], "0002"));
    expect(edits).toContainEqual(set(["talk", id, "state"], { name: "proposed" }));
    expect(edits.map(({ field }) => field)).not.toContain("title");
  });

  it("note a contact with a person, a venue or a sponsor", () => {
    const id = namedId("contactNote", "a");
    const edits = contactEdits({
      id,
      with: { table: "sponsor", id: kestrel },
      on,
      words: "Asked for food",
      nextStep: "Remind",
      nextOn: on,
    });
    const { rows } = laptopWith(edits);
    expect(rosterView(rows, planView(rows)).notesOn(kestrel)).toEqual([
      {
        id,
        sponsor: kestrel,
        on,
        text: { format: "plain", source: "Asked for food" },
        nextStep: "Remind",
        nextOn: on,
      },
    ]);
    const bare = contactEdits({ id, with: { table: "person", id: noe }, on, words: " " });
    expect(bare.map(({ field }) => field)).toEqual(["person", "on"]);
  });

  it("ask a sponsor, for a meeting or for the group", () => {
    const id = namedId("pledge", "food");
    const edits = pledgeEdits({ id, sponsor: kestrel, gives: "Food for 40", meeting: may });
    const { rows } = laptopWith(edits);
    expect(rosterView(rows, planView(rows)).pledgesOf(kestrel)).toEqual([
      { id, sponsor: kestrel, meeting: may, gives: "Food for 40", state: { name: "asked" } },
    ]);
    expect(pledgeEdits({ id, sponsor: kestrel, gives: "" })).toHaveLength(2);
  });

  it("keep the other answers about a venue", () => {
    const venue = { id: lumen, accessibility: { lift: "yes", bell: "no" } as const };
    expect(accessEdit(venue, "lift", "not known").value).toEqual({ lift: "not known", bell: "no" });
  });
});

describe("removalEdits", () => {
  const laptop = laptopWith([
    set(["venue", lumen, "name"], "Atelier Lumen"),
    set(["venue", lumen, "from a later version"], "kept"),
    set(["room", namedId("room", "unify"), "venue"], lumen),
    set(["room", namedId("room", "unify"), "name"], "Unify"),
    set(["meeting", may, "venue"], lumen),
    set(["meeting", may, "room"], namedId("room", "unify")),
    set(["meeting", may, "title"], "Tries"),
  ]);

  it("takes a row out with what is about it, and what names it elsewhere; one undo brings all back", () => {
    const before = laptop.rows;
    const written = laptop.write(removalEdits(laptop.rows, { table: "venue", id: lumen }));
    expect(laptop.rows.has("venue")).toBe(false);
    expect(laptop.rows.has("room")).toBe(false);
    expect({ ...laptop.rows.get("meeting")?.get(may)?.values }).toEqual({ title: "Tries" });
    laptop.undo([written!]);
    expect(laptop.rows).toEqual(before);
  });

  it("changes nothing for a row that is not there", () => {
    expect(removalEdits(laptop.rows, { table: "venue", id: "nowhere" })).toEqual([]);
  });
});

describe("filterRoster and sortRoster", () => {
  const names = ["Élena Ropes", "Ada Quill", "", "Zoë Ropes", "Item 10", "Item 9"];

  it("finds what has every word, accents and case aside", () => {
    expect(filterRoster(names, "ropes ELE", (name) => name)).toEqual(["Élena Ropes"]);
    expect(filterRoster(names, "  ", (name) => name)).toBe(names);
    expect(filterRoster(names, "nobody", (name) => name)).toEqual([]);
  });

  it("sorts as people do, what has no key last either way", () => {
    const sorted = (isDescending: boolean) =>
      sortRoster(names, (name) => name, { language: "fr", isDescending });
    expect(sorted(false)).toEqual([
      "Ada Quill",
      "Élena Ropes",
      "Item 9",
      "Item 10",
      "Zoë Ropes",
      "",
    ]);
    expect(sorted(true).at(-1)).toBe("");
    expect(sorted(true)[0]).toBe("Zoë Ropes");
  });
});
