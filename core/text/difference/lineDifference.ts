import { toLines } from "../toLines.ts";

/** A line of two versions of a text, without its line break. */
export interface DifferentLine {
  readonly kind: "same" | "added" | "removed";
  readonly text: string;
  /** Where the line stands in the old text and in the new one, from 1. */
  readonly old?: number;
  readonly now?: number;
}

/**
 * More differences than this are not matched line by line: what lies between the first and the last
 * one is shown as removed and added. It bounds the time to about a million steps, whatever the file.
 */
const MAX_DIFFERENCES = 1_000;

/**
 * What a person has to look at to see what a text becomes: a shortest list of lines removed and added.
 * Source: E. Myers, An O(ND) Difference Algorithm and Its Variations, Algorithmica 1 (1986).
 *
 * `lineDifference("a\nb", "a\nc")` keeps `a`, removes `b` and adds `c`.
 */
export function lineDifference(old: string, now: string): readonly DifferentLine[] {
  const [a, b] = [linesOf(old), linesOf(now)];
  const head = countAlike(a, b, (list, at) => list[at]);
  const rest = [a.slice(head), b.slice(head)] as const;
  const tail = countAlike(...rest, (list, at) => list[list.length - 1 - at]);
  const [middleA, middleB] = rest.map((lines) => lines.slice(0, lines.length - tail));
  const steps = [
    ...repeated("same", head),
    ...shortestSteps(middleA ?? [], middleB ?? []),
    ...repeated("same", tail),
  ];
  return toDifferentLines(steps, a, b);
}

/** Two texts that differ in a line break only differ in the whole line: the break is a part of it. */
function linesOf(text: string): readonly string[] {
  const lines = toLines(text);
  return lines.map(({ start }, at) => text.slice(start, lines[at + 1]?.start));
}

function countAlike(
  a: readonly string[],
  b: readonly string[],
  lineAt: (list: readonly string[], at: number) => string | undefined,
): number {
  const most = Math.min(a.length, b.length);
  let count = 0;
  while (count < most && lineAt(a, count) === lineAt(b, count)) count += 1;
  return count;
}

type Step = DifferentLine["kind"];

function repeated(step: Step, times: number): readonly Step[] {
  return Array.from({ length: times }, () => step);
}

function shortestSteps(a: readonly string[], b: readonly string[]): readonly Step[] {
  const fronts = findFronts(a, b);
  if (fronts) return walkBack(fronts, a.length, b.length);
  return [...repeated("removed", a.length), ...repeated("added", b.length)];
}

/** For each number of differences, how far each diagonal gets; `undefined` past the bound. */
function findFronts(
  a: readonly string[],
  b: readonly string[],
): readonly ReadonlyMap<number, number>[] | undefined {
  const fronts: ReadonlyMap<number, number>[] = [];
  let reached = new Map<number, number>([[1, 0]]);
  const most = Math.min(a.length + b.length, MAX_DIFFERENCES);
  for (let differences = 0; differences <= most; differences += 1) {
    const next = new Map<number, number>();
    for (let diagonal = -differences; diagonal <= differences; diagonal += 2) {
      let x = startOf(reached, diagonal, differences);
      while (x < a.length && x - diagonal < b.length && a[x] === b[x - diagonal]) x += 1;
      next.set(diagonal, x);
      if (x >= a.length && x - diagonal >= b.length) return [...fronts, next];
    }
    fronts.push(next);
    reached = next;
  }
  return undefined;
}

/** From the diagonal above a line is removed, from the one below one is added: whichever got further. */
function startOf(reached: ReadonlyMap<number, number>, diagonal: number, differences: number) {
  return isAdded(reached, diagonal, differences)
    ? (reached.get(diagonal + 1) ?? 0)
    : (reached.get(diagonal - 1) ?? 0) + 1;
}

function isAdded(reached: ReadonlyMap<number, number>, diagonal: number, differences: number) {
  if (diagonal === -differences) return true;
  if (diagonal === differences) return false;
  return (reached.get(diagonal - 1) ?? 0) < (reached.get(diagonal + 1) ?? 0);
}

/** The way that led to the end, from there to the beginning. */
function walkBack(
  fronts: readonly ReadonlyMap<number, number>[],
  endX: number,
  endY: number,
): readonly Step[] {
  const steps: Step[] = [];
  let [x, diagonal] = [endX, endX - endY];
  for (let differences = fronts.length - 1; differences > 0; differences -= 1) {
    const reached = fronts[differences - 1] ?? new Map<number, number>();
    const added = isAdded(reached, diagonal, differences);
    for (const start = startOf(reached, diagonal, differences); x > start; x -= 1) {
      steps.push("same");
    }
    steps.push(added ? "added" : "removed");
    if (!added) x -= 1;
    diagonal += added ? 1 : -1;
  }
  for (; x > 0; x -= 1) steps.push("same");
  return steps.reverse();
}

function toDifferentLines(
  steps: readonly Step[],
  a: readonly string[],
  b: readonly string[],
): readonly DifferentLine[] {
  let [old, now] = [0, 0];
  return steps.map((kind) => {
    if (kind !== "added") old += 1;
    if (kind !== "removed") now += 1;
    const text = (kind === "removed" ? a[old - 1] : b[now - 1]) ?? "";
    const line = { kind, text: text.replace(/[\r\n]+$/, "") };
    if (kind === "removed") return { ...line, old };
    return kind === "added" ? { ...line, now } : { ...line, old, now };
  });
}
