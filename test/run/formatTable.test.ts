import { expect, it } from "vitest";
import { finishedPart } from "#test/run/finishedPart.ts";
import { formatTable } from "#test/run/formatTable.ts";

it("sets names to the left, figures to the right, and each reason once", () => {
  const parts = [
    finishedPart({ name: "core in UTC", passed: 1200, seconds: 12.34 }),
    finishedPart({
      name: "clients",
      passed: 2,
      skipped: 3,
      reasons: ["khal is missing", "khal is missing", ""],
    }),
  ];
  expect(formatTable(parts)).toBe(
    [
      "part         passed  failed  skipped  seconds  why skipped",
      "core in UTC    1200       0        0     12.3",
      "clients           2       0        3      1.0  khal is missing; no reason given",
    ].join("\n"),
  );
});
