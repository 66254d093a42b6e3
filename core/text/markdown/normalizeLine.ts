import { disarm } from "./disarm.ts";
import type { Lose } from "./loss.ts";
import type { Line, Run } from "./subsetBlock.ts";

/**
 * The line in its one form: blanks single and none at its ends, no control characters, bold only
 * around letters, no two runs that look alike side by side, nothing that could be taken for HTML.
 */
export function normalizeLine(line: Line, lose: Lose): Line {
  const [only, ...others] = line;
  if (only && others.length === 0 && !only.bold && WORDS.test(only.text)) return line;
  const runs = trimLine(mergeRuns(line.flatMap(outsideBlanks)));
  return runs.map((run) => ({ ...run, text: disarm(run.text, lose) }));
}

/** Most lines: nothing to do, and long texts have many. */
const WORDS = /^[\p{L}\p{N}]+(?: [\p{L}\p{N}]+)*$/u;

/** Blanks at the ends of bold text stand outside: `** so **` is not bold in Markdown. */
function outsideBlanks({ text, bold }: Run): readonly Run[] {
  const clean = text.replace(/[^\P{Cc}\s]/gu, "").replace(/[ \t\n\v\f\r]+/g, " ");
  if (!bold) return [{ text: clean, bold }];
  const start = clean.length - clean.trimStart().length;
  const end = Math.max(start, clean.trimEnd().length);
  return [
    { text: clean.slice(0, start), bold: false },
    { text: clean.slice(start, end), bold: true },
    { text: clean.slice(end), bold: false },
  ];
}

function mergeRuns(runs: readonly Run[]): readonly Run[] {
  const merged: Run[] = [];
  for (const { text, bold } of runs) {
    const last = merged.at(-1);
    if (text === "") continue;
    if (last?.bold !== bold) merged.push({ text, bold });
    else merged[merged.length - 1] = { text: joinBlanks(last.text, text), bold };
  }
  return merged;
}

function joinBlanks(a: string, b: string): string {
  return a.endsWith(" ") && b.startsWith(" ") ? a + b.slice(1) : a + b;
}

function trimLine(runs: readonly Run[]): readonly Run[] {
  const first = runs.findIndex(({ text }) => text.trim() !== "");
  const last = runs.findLastIndex(({ text }) => text.trim() !== "");
  return runs.slice(Math.max(0, first), last + 1).map(({ text, bold }, index, kept) => {
    const start = index === 0 ? text.trimStart() : text;
    return { text: index === kept.length - 1 ? start.trimEnd() : start, bold };
  });
}
