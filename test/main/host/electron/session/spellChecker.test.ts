import { describe, expect, it } from "vitest";
import { registerSpellChecker } from "#main/host/electron/session/spellChecker.ts";

function register(platform: NodeJS.Platform) {
  const calls: unknown[] = [];
  registerSpellChecker(
    {
      setSpellCheckerEnabled: (enabled) => calls.push(enabled),
      setSpellCheckerDictionaryDownloadURL: (url) => calls.push(url),
    },
    platform,
  );
  return calls;
}

describe("the spell checker", () => {
  it("is that of macOS", () => expect(register("darwin")).toEqual([true]));

  it.each(["linux", "win32"] as const)("is off on %s and has nowhere to fetch from", (platform) => {
    expect(register(platform)).toEqual(["app://convener/no-dictionaries/", false]);
  });
});
