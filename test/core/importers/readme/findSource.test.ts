import { describe, expect, it } from "vitest";
import { findSource, type KnownSources } from "#core/importers/readme/findSource.ts";
import { parseReadme } from "#core/importers/readme/parseReadme.ts";
import type { Source } from "#core/model/records/source.ts";
import { importedLaptop } from "#test/builders/importedLaptop.ts";
import { testPlan } from "#test/builders/laptop.ts";

const name = "README.md";
const readme = (title: string, ...rows: readonly string[]): string => {
  const head = ["| Date | Topic | Speaker |", "| --- | --- | --- |"];
  return [`# ${title}`, "", ...head, ...rows.map((row) => `| ${row} |`), ""].join("\n");
};
const spring = readme("Calendar", "2026-03-05 | Ropes | Ada Quell", "2026-04-02 | TBA | TBA");
const autumn = readme("Calendar", "2027-09-02 | Soups | Tamsin Aho");

type Known = Pick<KnownSources, "taken"> & { readonly sources?: readonly Source[] };
const find = (text: string, { sources = [], taken }: Known = {}) => {
  const file = { name, text, reading: parseReadme(text) };
  return findSource(file, { plan: testPlan, sources, taken });
};
const first: Source = { id: find(spring).id, name, text: spring };
const second: Source = {
  id: find(autumn, { sources: [first] }).id,
  name,
  text: autumn,
};
const sources = [first, second];

describe("findSource", () => {
  it("takes a file of the same name for a version where the two share a day", () => {
    const newer = readme("Calendar", "2026-04-02 | Knots | Ada Quell");
    expect(find(newer, { sources: [first] })).toEqual({ id: first.id, known: first });
  });

  it("takes it for another file where they share no day", () => {
    expect(second.id).not.toBe(first.id);
    expect(find(autumn, { sources: [first] })).toEqual({ id: second.id });
  });

  it("knows each of two files of one name again, after an edit too", () => {
    for (const one of sources) {
      expect(find(one.text ?? "", { sources }).known).toBe(one);
      expect(find(`${one.text ?? ""}\nSoup.\n`, { sources }).known).toBe(one);
    }
  });

  it("knows a file again whose only meeting got another day", () => {
    const moved = autumn.replace("2027-09-02", "2027-10-07");
    expect(find(moved, { sources }).known).toBe(second);
  });

  it("takes no file for a version of one that came with it, even with the same days", () => {
    const twin = spring.replace("Ropes", "Sails");
    const taken = new Set([first.id]);
    const id = find(twin, { sources: [first], taken }).id;
    expect(id).not.toBe(first.id);
    const both = [first, { id, name, text: twin }];
    expect(both.map(({ id }) => id)).not.toContain(
      find(spring.replace("Ropes", "Oars"), { sources: both, taken: new Set([first.id, id]) }).id,
    );
  });

  it("takes the same text for the same file, whatever its name", () => {
    const renamed = [{ ...first, name: "calendar.md" }];
    expect(find(spring, { sources: renamed, taken: new Set([first.id]) }).id).toBe(first.id);
  });
});

describe("two files of one name in one plan", () => {
  it("keep their talks, and change nothing when imported again", () => {
    const plan = importedLaptop({ name, text: spring });
    plan.again(autumn);
    const { meetings, talksOf, sources } = plan.view();
    const titles = meetings.flatMap(({ id }) => talksOf(id).map(({ title }) => title));
    expect(titles).toEqual(["Ropes", "Soups"]);
    expect(sources).toHaveLength(2);
    expect([...plan.again(spring), ...plan.again(autumn)]).toEqual([]);
  });
});
