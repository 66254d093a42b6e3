import { describe, expect, it } from "vitest";
import { applySplices } from "#core/text/applySplices.ts";

describe("applySplices", () => {
  it("replaces and inserts in any order, and keeps the rest", () => {
    const splices = [
      { start: 4, end: 5, text: "" },
      { start: 1, end: 2, text: "XX" },
      { start: 4, end: 4, text: "!" },
    ];
    expect(applySplices("abcdef", splices)).toBe("aXXcd!f");
    expect(applySplices("abc", [])).toBe("abc");
  });
});
