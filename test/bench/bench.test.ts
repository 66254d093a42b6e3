import { expect, it } from "vitest";
import { formatFigures } from "./formatFigures.ts";
import { groups } from "./groups.ts";
import { tinyScale } from "./scales.ts";

/** Each row by what it measures, and how many of its sizes there are. */
const expected = {
  "hold log, index and rows": 1,
  "import of a README": 2,
  "export of it, nothing changed": 2,
  "export of it, every title changed": 2,
  "project the rows of a log": 2,
  "union of two logs, a third known to both": 2,
  "write a backup": 2,
  "read and verify a backup": 2,
  "write a calendar": 2,
  "publish a plan to the ics channel": 2,
  "start: convener channels": 1,
};

it("takes every figure, at the smallest scale", () => {
  const figures = groups.flatMap(({ measure }) => measure(tinyScale));
  const rows = Object.groupBy(figures, ({ what }) => what);
  const counts = Object.entries(rows).map(([what, sizes]) => [what, sizes?.length]);
  expect(Object.fromEntries(counts)).toEqual(expected);
  for (const { what, cost, against } of figures) {
    // So little memory may well be less than what was freed meanwhile.
    if (cost.kind === "memory") continue;
    expect(cost.ms, what).toBeGreaterThan(0);
    expect(against?.ratio, what).toBeGreaterThan(0);
  }
  expect(formatFigures(figures).split("\n").length).toBe(figures.length + 2);
});
