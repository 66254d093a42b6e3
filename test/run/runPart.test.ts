import { describe, expect, it } from "vitest";
import { finishedPart } from "#test/run/finishedPart.ts";
import { requireSomething } from "#test/run/runPart.ts";

describe("requireSomething", () => {
  const titles = (fields: Parameters<typeof finishedPart>[0]) =>
    requireSomething(finishedPart(fields)).failures.map(({ title }) => title);

  it("reports a part that ran no test", () => {
    expect(titles({})).toEqual(["silently absent"]);
  });

  it("reports a part that skipped all its tests without a reason", () => {
    expect(titles({ skipped: 2, reasons: ["", ""] })).toEqual(["silently absent"]);
  });

  it("accepts a part that skipped all its tests and says why", () => {
    expect(titles({ skipped: 1, reasons: ["khal is missing"] })).toEqual([]);
  });

  it("accepts a part that ran something", () => {
    expect(titles({ passed: 1 })).toEqual([]);
  });
});
