import { describe, expect, it } from "vitest";
import { selectLanguage } from "#renderer/stores/selectLanguage.ts";

const about = (systemLanguages: readonly string[]) => ({
  host: "loopback" as const,
  version: "0.0.0",
  versions: {},
  zoneData: "2026c",
  platform: "linux",
  dataFolder: "/data",
  systemLanguages,
});

describe("the language of the page", () => {
  it("is the chosen one before the system's", () => {
    expect(selectLanguage({ settings: { language: "fr" }, about: about(["en-GB"]) })).toBe("fr");
  });

  it("is the first of the system's that there is", () => {
    expect(selectLanguage({ settings: {}, about: about(["de-AT", "fr-CA", "en"]) })).toBe("fr");
  });

  it("is English before anything is known", () => {
    expect(selectLanguage({ settings: {}, about: undefined })).toBe("en");
    expect(selectLanguage({ settings: {}, about: about(["de"]) })).toBe("en");
  });
});
