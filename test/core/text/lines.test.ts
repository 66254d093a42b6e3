import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { applySplices } from "#core/text/applySplices.ts";
import { cutExcerpt } from "#core/text/cutExcerpt.ts";
import { foldWords } from "#core/text/foldWords.ts";
import { toLines } from "#core/text/toLines.ts";

describe("toLines", () => {
  it("ends a line at LF, CRLF and CR, and opens none after the last break", () => {
    expect(toLines("a\r\nb\rc\n\nd\n").map((line) => line.text)).toEqual(["a", "b", "c", "", "d"]);
    expect(toLines("")).toEqual([]);
  });

  it("leaves nothing but line breaks between two lines", () => {
    const letters = fc.array(fc.constantFrom("a", "\n", "\r", "\r\n", "é"));
    fc.assert(
      fc.property(letters, (pieces) => {
        const text = pieces.join("");
        let done = 0;
        for (const line of toLines(text)) {
          expect(text.slice(done, line.start)).toMatch(/^(?:\r\n|\r|\n)?$/);
          expect(text.slice(line.start, line.end)).toBe(line.text);
          done = line.end;
        }
      }),
    );
  });
});

describe("applySplices", () => {
  it("replaces and inserts in any order, and keeps the rest", () => {
    const splices = [
      { start: 4, end: 5, text: "" },
      { start: 1, end: 2, text: "XX" },
      { start: 4, end: 4, text: "!" },
    ];
    expect(applySplices("abcdef", splices)).toBe("aXXcd!f");
    expect(applySplices("abc", [])).toBe("abc");
  });
});

describe("cutExcerpt", () => {
  it("cuts at whole characters and says that it did", () => {
    expect(cutExcerpt("one\n  two")).toBe("one two");
    expect(cutExcerpt("👩👩👩👩", 3)).toBe("👩👩…");
    expect(cutExcerpt("a".repeat(1_000_000), 5)).toBe("aaaa…");
  });
});

describe("foldWords", () => {
  it("leaves case, accents and runs of blanks out of account", () => {
    expect(foldWords("  L’Été\u00A0 à  venir ")).toBe("l'ete a venir");
  });
});
