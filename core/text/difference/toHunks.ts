import type { DifferentLine } from "./lineDifference.ts";

/** Lines that differ, with some that do not around them. */
export interface Hunk {
  /** How many lines that do not differ lie before it and are left out. */
  readonly skipped: number;
  readonly lines: readonly DifferentLine[];
}

/** The parts of a difference that are worth seeing, each with `context` lines before and after. */
export function toHunks(lines: readonly DifferentLine[], context: number): readonly Hunk[] {
  const hunks: { skipped: number; lines: DifferentLine[] }[] = [];
  let shownTo = 0;
  lines.forEach(({ kind }, at) => {
    if (kind === "same") return;
    const from = Math.max(shownTo, at - context);
    const last = hunks.at(-1);
    const hunk = last && from === shownTo ? last : { skipped: from - shownTo, lines: [] };
    if (hunk !== last) hunks.push(hunk);
    // Nothing of what was taken as the context after the line before is taken twice.
    const to = Math.max(shownTo, Math.min(lines.length, at + context + 1));
    hunk.lines.push(...lines.slice(from, to));
    shownTo = to;
  });
  return hunks;
}
