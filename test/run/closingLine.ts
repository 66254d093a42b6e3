import { type FinishedPart } from "./part.ts";

/** The last line of a run, `"412 passed, 0 failed, 3 skipped"`: machines read it too. */
export function closingLine(parts: readonly FinishedPart[]): string {
  const sum = (count: (part: FinishedPart) => number) =>
    parts.reduce((total, part) => total + count(part), 0);
  const passed = sum((part) => part.passed);
  const failed = sum((part) => part.failures.length);
  const skipped = sum((part) => part.skipped);
  return `${passed} passed, ${failed} failed, ${skipped} skipped`;
}
