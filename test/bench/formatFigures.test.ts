import { expect, it } from "vitest";
import { formatFigures } from "./formatFigures.ts";

it("formats figures as a padded Markdown table", () => {
  const table = formatFigures([
    {
      what: "project",
      count: 10_000,
      unit: "changes",
      cost: { kind: "time", ms: 42, noise: 0.034 },
      against: { what: "a map", ratio: 3.456 },
      growth: 1.02,
    },
    { what: "hold", count: 1_000, unit: "changes", cost: { kind: "memory", bytes: 2_500_000 } },
  ]);
  expect(table.split("\n")).toEqual([
    "| what    |              n |  median | noise | per item | ratio to |  ratio | growth |",
    "| ------- | -------------: | ------: | ----: | -------: | -------- | -----: | -----: |",
    "| project | 10,000 changes | 42.0 ms |  ±3 % |  4.20 µs | a map    | × 3.46 | × 1.02 |",
    "| hold    |  1,000 changes | 2.50 MB |       |  2.50 kB |          |        |        |",
  ]);
});
