import { describe, expect, it } from "vitest";
import { cutExcerpt } from "#core/text/cutExcerpt.ts";

describe("cutExcerpt", () => {
  it("cuts at whole characters and says that it did", () => {
    expect(cutExcerpt("one\n  two")).toBe("one two");
    expect(cutExcerpt("👩👩👩👩", 3)).toBe("👩👩…");
    expect(cutExcerpt("a".repeat(1_000_000), 5)).toBe("aaaa…");
  });
});
