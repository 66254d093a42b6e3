import { expect, it } from "vitest";
import { wordDifference } from "#core/text/difference/wordDifference.ts";

it.each([
  ["", "", []],
  ["a cup", "a cup", [["same", "a cup"]]],
  [
    "a cup",
    "a red cup",
    [
      ["same", "a"],
      ["added", " red"],
      ["same", " cup"],
    ],
  ],
  [
    "Bring a laptop.\nAnd a cup.",
    "Bring a laptop.\nAnd a lamp.",
    [
      ["same", "Bring a laptop.\nAnd a"],
      ["removed", " cup."],
      ["added", " lamp."],
    ],
  ],
  ["", "new words", [["added", "new words"]]],
])("from %j to %j", (old, now, parts) => {
  expect(wordDifference(old, now).map(({ kind, text }) => [kind, text])).toEqual(parts);
});

it("loses no character of either text", () => {
  const [old, now] = ["  a\r\nb\n\n c  ", "a\n\n\nb  c\n"];
  const parts = wordDifference(old, now);
  const without = (kind: string) =>
    parts
      .filter((part) => part.kind !== kind)
      .map(({ text }) => text)
      .join("");
  expect(without("added")).toBe(old.replace("\r\n", "\n"));
  expect(without("removed")).toBe(now);
});
