import { describe, expect, it } from "vitest";
import { startsBlock } from "#core/text/startsBlock.ts";

describe("startsBlock", () => {
  it.each(["# a", "> a", "- a", "12. a", "***", "- - -", "```", "<div>", "<!-- a", "    a", "#"])(
    "is true of %j",
    (line) => {
      expect(startsBlock(line)).toBe(true);
    },
  );

  it.each(["a", "#a", "-a", "2019-10-17", "12.a", "**a**", "<b>a</b>", "   a", "| a |"])(
    "is false of %j",
    (line) => {
      expect(startsBlock(line)).toBe(false);
    },
  );
});
