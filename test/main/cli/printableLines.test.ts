import { describe, expect, it } from "vitest";
import { printableLines } from "#main/cli/printableLines.ts";

describe("printableLines", () => {
  it("lets no terminal obey a line, and keeps lines and tabs", () => {
    expect(printableLines("a\u001B[2J\tb\r\nc\u202Ed\n\ne\rf\n")).toBe(
      "a\uFFFD[2J\tb\r\nc\uFFFDd\n\ne\uFFFDf\n",
    );
  });

  it("leaves other text as it is", () => {
    expect(printableLines("Déjà 👩🏽‍💻\n会\n")).toBe("Déjà 👩🏽‍💻\n会\n");
  });
});
