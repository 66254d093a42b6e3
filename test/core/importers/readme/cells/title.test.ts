import { describe, expect, it } from "vitest";
import { readTitle } from "#core/importers/readme/cells/title.ts";

describe("readTitle", () => {
  it.each(["TBA", "tbd", "T.B.C.", "(TBA)", "To be announced", "à venir", "?", "???", "…"])(
    "takes %s for still open",
    (cell) => {
      expect(readTitle(cell).kind).toBe("to-be-announced");
    },
  );

  it("reads a title without the emphasis around it and keeps its links", () => {
    expect(readTitle("**Types**")).toEqual({ kind: "title", text: "Types", links: [] });
    expect(readTitle("See [the book](https://example.org/x_(y)) & TBA")).toMatchObject({
      text: "See the book & TBA",
      links: [{ url: "https://example.org/x_(y)" }],
    });
  });
});
