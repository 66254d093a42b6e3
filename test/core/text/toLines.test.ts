import fc from "fast-check";
import { describe, expect, it } from "vitest";
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
