import { lineDifference } from "./lineDifference.ts";

/** A run of words that two texts share or do not. */
export interface DifferentWords {
  readonly kind: "same" | "added" | "removed";
  readonly text: string;
}

/** Stands for a line break within a word while words are compared as lines are. */
const BREAK = "\uE000";

/**
 * What becomes of a text, word by word; each word keeps the space before it.
 *
 * `wordDifference("a cup", "a red cup")` keeps `a`, adds ` red` and keeps ` cup`.
 */
export function wordDifference(old: string, now: string): readonly DifferentWords[] {
  const runs: { kind: DifferentWords["kind"]; text: string }[] = [];
  for (const { kind, text } of lineDifference(toWords(old), toWords(now))) {
    const words = text.replaceAll(BREAK, "\n");
    const last = runs.at(-1);
    if (last?.kind === kind) last.text += words;
    else runs.push({ kind, text: words });
  }
  return runs;
}

/** Each with the space before it, one a line; ended as a line is, or the last one would differ always. */
function toWords(text: string): string {
  const words = text.replaceAll(/\r\n?|[\n\u2028\u2029\u0085\v\f]/g, BREAK);
  const spaced =
    words.match(new RegExp(`[\\s${BREAK}]*[^\\s${BREAK}]+|[\\s${BREAK}]+$`, "gu")) ?? [];
  return spaced.map((word) => `${word}\n`).join("");
}
