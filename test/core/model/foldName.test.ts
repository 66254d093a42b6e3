import { describe, expect, it } from "vitest";
import { foldName } from "#core/model/foldName.ts";

describe("foldName", () => {
  it("forgets case, accents, spaces and composed letters", () => {
    expect(foldName("  José\u00a0 ÁLVAREZ ")).toBe("jose alvarez");
    expect(foldName("Bela Wu\u0308rz")).toBe(foldName("bela w\u00fcrz"));
  });

  it("keeps names apart that differ by a vowel sign or a voicing mark, which are no accents", () => {
    expect(foldName("किरण")).not.toBe(foldName("करण"));
    expect(foldName("たかし")).not.toBe(foldName("たがし"));
    expect(foldName("สมศรี")).not.toBe(foldName("สมศร"));
  });
});
