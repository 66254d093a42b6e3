import { describe, expect, it } from "vitest";
import { foldWords } from "#core/text/foldWords.ts";

describe("foldWords", () => {
  it("leaves case, accents and runs of blanks out of account", () => {
    expect(foldWords("  L’Été\u00A0 à  venir ")).toBe("l'ete a venir");
  });
});
