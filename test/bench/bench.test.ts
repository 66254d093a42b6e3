import { expect, it } from "vitest";
import type { Figure } from "./figure.ts";
import { formatFigures } from "./formatFigures.ts";
import { groups, windowGroups } from "./groups.ts";
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
  "save an act, at the host's door, p50": 1,
  "save an act, at the host's door, p95": 1,
  "open a plan in the host": 3,
};

/** The same for what has a window, in front of which its host is named. */
const expectedOfWindow = {
  "launch to first list": 3,
  "launch, projection made anew": 1,
  "Enter to the list showing it, p50": 1,
  "Enter to the list showing it, p95": 1,
  "main process (resident)": 2,
  "page (JavaScript heap)": 2,
};

it("takes every figure, at the smallest scale", async () => {
  const figures: Figure[] = [];
  for (const { measure } of groups) figures.push(...(await measure(tinyScale)));
  expect(countRows(figures)).toEqual(expected);
  expectCosts(figures);
  expect(formatFigures(figures).split("\n").length).toBe(figures.length + 2);
});

// One host is enough: the other is measured by the same code.
for (const { name, measure, absence } of windowGroups.filter(({ name }) => !/desktop/.test(name))) {
  it(
    `takes the figures of: ${name}, at the smallest scale`,
    { timeout: 300_000 },
    async (context) => {
      const reason = absence?.();
      context.skip(reason !== undefined, reason);
      const figures = await measure(tinyScale);
      const host = /of (\w+)$/.exec(name)?.[1];
      const rows = Object.entries(expectedOfWindow);
      const ofHost = rows.map(([what, sizes]) => [`${String(host)}: ${what}`, sizes]);
      expect(countRows(figures)).toEqual(
        host === undefined ? { "start to the printed address": 1 } : Object.fromEntries(ofHost),
      );
      expectCosts(figures);
    },
  );
}

function countRows(figures: readonly Figure[]): Readonly<Record<string, number>> {
  const rows = Object.groupBy(figures, ({ what }) => what);
  return Object.fromEntries(
    Object.entries(rows).map(([what, sizes]) => [what, sizes?.length ?? 0]),
  );
}

function expectCosts(figures: readonly Figure[]): void {
  for (const { what, cost, against } of figures) {
    // So little memory may well be less than what was freed meanwhile.
    if (cost.kind === "memory") continue;
    expect(cost.ms, what).toBeGreaterThan(0);
    expect(against?.ratio, what).toBeGreaterThan(0);
  }
}
