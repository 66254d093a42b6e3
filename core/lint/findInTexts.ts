import { toLines, type Line } from "../text/toLines.ts";
import type { LintContext } from "./check.ts";
import type { Finding } from "./finding.ts";
import { planTexts, type PlanText } from "./planTexts.ts";

/** What is wrong in a text, before its place is known in lines and columns. */
export interface TextFault {
  /** Offset in the text, in UTF-16 code units. */
  readonly start: number;
  readonly severity: Finding["severity"];
  /** `written` is what stands there: a fix of kind `write` takes the place of exactly that. */
  readonly facts: Finding["facts"] & { readonly written: string };
  readonly fixes: Finding["fixes"];
}

export type FindFaults = (text: PlanText, context: LintContext) => Iterable<TextFault>;

/** A text with more faults of one kind shows the next ones when some of these are mended. */
const MOST_IN_A_TEXT = 1_000;

/** The faults of all texts of the plan as findings, each with its line and column. */
export function findInTexts(
  context: LintContext,
  code: string,
  findFaults: FindFaults,
): readonly Finding[] {
  return planTexts(context.view).flatMap((text) => {
    const faults = firstOf(findFaults(text, context));
    const lines = faults.length > 0 ? toLines(text.prose) : [];
    return faults.map(({ start, ...fault }) => {
      return { code, place: { ...text.place, ...positionOf(lines, start) }, ...fault };
    });
  });
}

function firstOf(faults: Iterable<TextFault>): readonly TextFault[] {
  const first: TextFault[] = [];
  for (const fault of faults) {
    if (first.push(fault) === MOST_IN_A_TEXT) break;
  }
  return first;
}

function positionOf(lines: readonly Line[], offset: number): { line: number; column: number } {
  let [low, high] = [0, lines.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((lines[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - (lines[low]?.start ?? 0) + 1 };
}
