import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lineDifference, type DifferentLine } from "#core/text/difference/lineDifference.ts";
import { toHunks } from "#core/text/difference/toHunks.ts";
import { checkProperty } from "#test/property.ts";

const signs = { same: " ", added: "+", removed: "-" };
const show = (lines: readonly DifferentLine[]) =>
  lines.map(({ kind, text }) => signs[kind] + text).join("|");
const changed = (lines: readonly DifferentLine[]) => lines.filter(({ kind }) => kind !== "same");

describe("the difference of two texts", () => {
  it.each([
    ["", "", ""],
    ["a\nb\n", "a\nb\n", " a| b"],
    ["a\nb\nc\n", "a\nx\nc\n", " a|-b|+x| c"],
    ["a\nb\nc\n", "b\nc\nd\n", "-a| b| c|+d"],
    ["", "a\nb", "+a|+b"],
    ["a\nb", "", "-a|-b"],
    ["a\r\nb\r\n", "a\r\nc\r\n", " a|-b|+c"],
    ["a\nb", "a\nb\n", " a|-b|+b"],
  ])("of %j and %j is %j", (old, now, expected) => {
    expect(show(lineDifference(old, now))).toBe(expected);
  });

  it("tells where each line stands", () => {
    expect(lineDifference("a\nb\nc\n", "a\nx\nc\n")).toEqual([
      { kind: "same", text: "a", old: 1, now: 1 },
      { kind: "removed", text: "b", old: 2 },
      { kind: "added", text: "x", now: 2 },
      { kind: "same", text: "c", old: 3, now: 3 },
    ]);
  });

  const texts = fc
    .array(fc.constantFrom("a", "b", "c", ""), { maxLength: 30 })
    .map((lines) => lines.join("\n"));
  const linesOf = (text: string) => text.split(/\r?\n/);

  it("has all lines of both, in their order", async () => {
    const property = fc.property(texts, texts, (old, now) => {
      const lines = lineDifference(`${old}\n`, `${now}\n`);
      const without = (kind: string) =>
        lines.filter((line) => line.kind !== kind).map(({ text }) => text);
      expect(without("added")).toEqual(linesOf(old));
      expect(without("removed")).toEqual(linesOf(now));
    });
    await checkProperty("a difference has all lines of both texts", property);
  });

  it("is a shortest one", async () => {
    const property = fc.property(texts, texts, (old, now) => {
      const [a, b] = [linesOf(old), linesOf(now)];
      const lines = lineDifference(`${old}\n`, `${now}\n`);
      expect(changed(lines)).toHaveLength(a.length + b.length - 2 * commonLength(a, b));
    });
    await checkProperty("a difference is a shortest one", property);
  });

  it("of two long texts that have nothing in common takes no long time", () => {
    const long = (letter: string) =>
      Array.from({ length: 50_000 }, (_, n) => `${letter}${n}`).join("\n");
    const begin = performance.now();
    const lines = lineDifference(`same\n${long("a")}\nend`, `same\n${long("b")}\nend`);
    expect(performance.now() - begin).toBeLessThan(5_000);
    expect(lines).toHaveLength(100_002);
    expect(lines.at(-1)).toMatchObject({ kind: "same", text: "end" });
  });
});

describe("the parts of a difference", () => {
  const old = Array.from({ length: 40 }, (_, n) => `line ${n}`);
  const partsOf = (...places: readonly number[]) => {
    const now = old.map((line, n) => (places.includes(n) ? "new" : line));
    return toHunks(lineDifference(old.join("\n"), now.join("\n")), 3);
  };

  it("are none where nothing differs", () => {
    expect(partsOf()).toEqual([]);
  });

  it("have three lines around them, and say how many are left out before", () => {
    const [first, second, ...more] = partsOf(10, 30);
    expect(more).toEqual([]);
    expect(first?.skipped).toBe(7);
    expect(first?.lines.map(({ text }) => text)).toEqual([
      ...["line 7", "line 8", "line 9", "line 10", "new", "line 11", "line 12", "line 13"],
    ]);
    expect(second?.skipped).toBe(13);
  });

  it("become one where they touch, with no line twice", () => {
    const [only, ...more] = partsOf(10, 14, 16);
    expect(more).toEqual([]);
    const texts = only?.lines.map(({ text }) => text) ?? [];
    expect(texts.filter((text) => text !== "new")).toEqual(old.slice(7, 20));
  });

  it("end with the text", () => {
    expect(partsOf(0, 39).map(({ lines }) => lines.length)).toEqual([5, 5]);
  });
});

/** By the textbook, in quadratic time. */
function commonLength(a: readonly string[], b: readonly string[]): number {
  let row = new Array<number>(b.length + 1).fill(0);
  for (const line of a) {
    const next = [0];
    b.forEach((other, at) => {
      next.push(line === other ? (row[at] ?? 0) + 1 : Math.max(row[at + 1] ?? 0, next[at] ?? 0));
    });
    row = next;
  }
  return row[b.length] ?? 0;
}
