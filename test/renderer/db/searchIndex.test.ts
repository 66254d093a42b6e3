import { describe, expect, it } from "vitest";
import type { RowState } from "#core/host/planCalls.ts";
import { applyRowStates } from "#renderer/db/applyRowStates.ts";
import { createSearchIndex } from "#renderer/db/searchIndex.ts";

const state = (table: string, id: string, values: RowState["row"] & object): RowState => {
  return { table, id, row: values };
};
const row = (table: string, id: string, values: Record<string, string>) =>
  state(table, id, { id, values, conflicts: [] });

const rows = applyRowStates(new Map(), [
  row("meeting", "m", { title: "Soirée d’été" }),
  row("talk", "t", { title: "Profiling tries" }),
  row("person", "p", { name: "Zora Quill", affiliation: "Lumen" }),
  row("venue", "v", { name: "Médiathèque des Forges" }),
  row("task", "x", { title: "Profiling of nobody" }),
]);

function searching() {
  const index = createSearchIndex();
  index.update(rows);
  return index;
}
const idsFor = (query: string) =>
  searching()
    .search(query)
    .map(({ id }) => id);

describe("a search", () => {
  it.each([
    ["the beginning of a word", "prof", ["t"]],
    ["without accents", "mediatheque", ["v"]],
    ["with accents and capitals", "ÉTÉ", ["m"]],
    ["with a slip of the finger", "profilng", ["t"]],
    ["in other fields than the title", "lumen", ["p"]],
    ["of all words, not of any", "zora tries", []],
  ])("finds %s", (_, query, expected) => {
    expect(idsFor(query)).toEqual(expected);
  });

  it("follows what is renamed, added and taken away", () => {
    const index = searching();
    index.update(
      applyRowStates(rows, [
        row("talk", "t", { title: "Sieves" }),
        row("talk", "u", { title: "Knots" }),
        { table: "person", id: "p", row: null },
      ]),
    );
    expect(index.search("profiling")).toEqual([]);
    expect(index.search("sieves")).toEqual([{ table: "talk", id: "t", title: "Sieves" }]);
    expect(index.search("knots")).toHaveLength(1);
    expect(index.search("zora")).toEqual([]);
  });

  it("forgets one plan for another", () => {
    const index = searching();
    index.update(new Map());
    expect(index.search("profiling")).toEqual([]);
  });
});
