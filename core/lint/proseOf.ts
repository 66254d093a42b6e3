import type { Text } from "../model/fieldSchemas.ts";
import { applySplices, type Splice } from "../text/applySplices.ts";
import { codeLines } from "./codeLines.ts";

/**
 * A text of the same length in which all that is no prose is masked: code, addresses, what stands
 * inside HTML tags. Offsets and lines stay, and no date reaches across a mask.
 *
 * Of "At `2019-02-30`, see https://example.org/2019/02/30" the prose is "At □□□□□□□□□□□□, see □□□…".
 */
export function proseOf(text: Text): string {
  const withoutCode = applySplices(text.source, codeLines(text).map(masked));
  return patterns[text.format].reduce(
    (prose, pattern) => prose.replace(pattern, mask),
    text.format === "plain" ? withoutCode : withoutCodeSpans(withoutCode),
  );
}

/** OBJECT REPLACEMENT CHARACTER: neither letter nor digit nor blank. */
const MASK = "\uFFFC";

function mask(text: string): string {
  return text.replace(/[^\r\n]/g, MASK);
}

function masked({ start, end, text }: Splice): Splice {
  return { start, end, text: mask(text) };
}

const address = /(?:\b(?:https?|ftp|webcal|mailto):|\bwww\.)[^\s<>"'\]|\uFFFC]+/giu;
const tag = /<[/!]?[a-z][^<>]*>/gi;

/** Every repetition stops at a character that cannot begin the same pattern again. */
const patterns: Readonly<Record<Text["format"], readonly RegExp[]>> = {
  plain: [address],
  // Links and their definitions: [slides](2019-02-30.pdf), [slides]: 2019-02-30.pdf
  // Emphasis with underscores, which would be part of the words beside them: _22 January 2025_
  markdown: [
    /(?<![\p{L}\p{N}])_+|_+(?![\p{L}\p{N}_])/gu,
    tag,
    /\]\([^()\s\]]*/g,
    /^ {0,3}\[[^[\]\r\n]*\]:.*$/gm,
    address,
  ],
  // Hyperlink targets, and the address in `slides <2019-02-30.pdf>`_
  rst: [/^\s*\.\. _[^\r\n]*$/gm, /<[^\s<>`]+>(?=`_)/g, tag, address],
};

/** Masks what stands between two runs of equally many backticks on a line (CommonMark, 6.1). */
function withoutCodeSpans(text: string): string {
  return text.includes("`") ? text.replace(/^.*`.*$/gm, maskSpansOfLine) : text;
}

function maskSpansOfLine(line: string): string {
  const runs = Array.from(line.matchAll(/`+/g), ({ index, 0: run }) => {
    return { start: index, end: index + run.length, length: run.length };
  });
  const closing = closingRuns(runs.map(({ length }) => length));
  const spans: Splice[] = [];
  for (let i = 0; i < runs.length; i++) {
    const [open, close] = [runs[i], runs[closing[i] ?? -1]];
    if (!open || !close) continue;
    spans.push(masked({ ...open, end: close.end, text: line.slice(open.start, close.end) }));
    i = closing[i] ?? i;
  }
  return applySplices(line, spans);
}

/** For each run the place of the next one of its length, looked up from the end to stay linear. */
function closingRuns(lengths: readonly number[]): readonly (number | undefined)[] {
  const next = new Map<number, number>();
  return lengths
    .map((length, place) => [length, place] as const)
    .toReversed()
    .map(([length, place]) => {
      const closing = next.get(length);
      next.set(length, place);
      return closing;
    })
    .toReversed();
}
