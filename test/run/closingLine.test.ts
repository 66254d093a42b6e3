import { expect, it } from "vitest";
import { closingLine } from "#test/run/closingLine.ts";
import { finishedPart } from "#test/run/finishedPart.ts";

it("adds up the parts", () => {
  const failure = { title: "a test", detail: "expected 1, got 2" };
  const parts = [
    finishedPart({ passed: 400 }),
    finishedPart({ passed: 12, failures: [failure], skipped: 3 }),
  ];
  expect(closingLine(parts)).toBe("412 passed, 1 failed, 3 skipped");
});
