import { describe, expect, it } from "vitest";
import { withEnding } from "#core/host/withEnding.ts";

describe("the name that is proposed for a file", () => {
  it.each([
    ["plan", "Club", "Club.convener"],
    ["plan", "Club.convener", "Club.convener"],
    ["text", "Club.MD", "Club.MD"],
    ["plan", "", ".convener"],
  ] as const)("of kind %s, from %j, is %j", (kind, name, proposed) => {
    expect(withEnding(kind, name)).toBe(proposed);
  });
});
