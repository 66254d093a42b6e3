import { describe, expect, it } from "vitest";
import { parts } from "#test/run/parts.ts";
import { selectParts } from "#test/run/selectParts.ts";

describe("selectParts", () => {
  const names = (words: readonly string[]) => selectParts(parts, words).map(({ name }) => name);

  it("takes all parts where no word is given", () => {
    expect(selectParts(parts, [])).toBe(parts);
  });

  it("takes the parts whose names begin with a word, in their own order", () => {
    expect(names(["clients", "core"])).toEqual(["core in UTC", "clients"]);
    expect(names(["dates"])).toHaveLength(4);
  });

  it("takes none where a word fits no part, so that a slip is no success", () => {
    expect(names(["core", "cleints"])).toEqual([]);
  });
});
