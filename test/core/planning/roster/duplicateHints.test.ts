import { describe, expect, it } from "vitest";
import { duplicateHints, type Named } from "#core/planning/roster/duplicateHints.ts";

function named(...names: readonly (string | undefined)[]): readonly Named[] {
  return names.map((name, place) => ({ id: String(place), name }));
}

const reasonsOf = (all: readonly Named[]) => duplicateHints(all).map(({ reason }) => reason);

describe("duplicateHints", () => {
  it.each([
    ["José Álvarez", "jose  alvarez", "same name"],
    ["Jan Kowalski", "Kowalski Jan", "name turned around"],
    ["Jan Kowalski", "Kowalski, Jan", "name turned around"],
    ["Jan Kowalski", "J. Kowalski", "abbreviated name"],
    ["Jan Kowalski", "Kowalski J.", "abbreviated name"],
    ["Tomasz Wilk", "Tom Wilk", "abbreviated name"],
  ])("takes %s and %s for one perhaps: %s", (a, b, reason) => {
    expect(duplicateHints(named(a, b))).toEqual([{ ids: ["0", "1"], reason }]);
  });

  it.each([
    ["Jan Kowalski", "Anna Kowalski"],
    ["Jan Kowalski", "Kowalski"],
    ["J. K.", "Jan Kowalski"],
    ["林 美咲", "林 美雪"],
    ["", ""],
    [undefined, undefined],
  ])("does not take %s and %s for one", (a, b) => {
    expect(duplicateHints(named(a, b))).toEqual([]);
  });

  it("knows one by the mail, whatever the names", () => {
    const email = "noe@lacassagne.example";
    const all = [
      { id: "a", name: "Noé", email },
      { id: "b", name: "N. Lacassagne", email: "NOE@lacassagne.example" },
    ];
    expect(reasonsOf(all)).toEqual(["same mail"]);
  });

  it("names a pair once, with the plainest reason, and three of a name as three pairs", () => {
    expect(reasonsOf(named("Ada Quill", "ADA QUILL"))).toEqual(["same name"]);
    expect(duplicateHints(named("Ada Quill", "Ada Quill", "Ada Quill"))).toHaveLength(3);
  });

  it("does not drown in a thousand of one name", () => {
    expect(duplicateHints(named(...Array.from({ length: 1000 }, () => "Speaker")))).toEqual([]);
  });
});
