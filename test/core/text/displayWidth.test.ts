import { describe, expect, it } from "vitest";
import { displayWidth } from "#core/text/displayWidth.ts";

describe("displayWidth", () => {
  it.each([
    ["", 0],
    ["plain", 5],
    ["Zoe\u0308", 3],
    ["会議", 4],
    ["👩‍💻", 2],
    ["🇫🇷", 2],
    ["☂️", 2],
    ["a\u200Bb", 2],
    ["déjà — vu…", 10],
  ])("%s takes %i columns", (text, width) => {
    expect(displayWidth(text)).toBe(width);
  });

  it("measures a line of a megabyte", () => {
    expect(displayWidth("é".repeat(500_000))).toBe(500_000);
  });
});
