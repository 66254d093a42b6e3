import type { MarkdownLine } from "../../../text/markdownLines.ts";
import { startsBlock } from "../../../text/startsBlock.ts";

export interface Sentence {
  /** On one line, single blanks, without the mark of a list item. */
  readonly text: string;
  /** Where it begins, from 1. */
  readonly line: number;
}

/**
 * The sentences of the paragraphs and list items in these lines, read across line breaks. `tableLines`
 * are the numbers of lines that belong to tables.
 *
 * "We meet\nmonthly. Bring cake." are two sentences, both beginning where they do.
 */
export function splitSentences(
  lines: readonly MarkdownLine[],
  tableLines: ReadonlySet<number>,
): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let paragraph: Sentence[] = [];
  for (const line of lines) {
    const isProse = line.kind === "text" && !tableLines.has(line.number) && !isNoProse(line.text);
    const begins = !isProse || startsBlock(line.text);
    if (begins) {
      sentences.push(...sentencesOf(paragraph));
      paragraph = [];
    }
    if (isProse) paragraph.push({ text: withoutMark(line.text), line: line.number });
  }
  return [...sentences, ...sentencesOf(paragraph)];
}

/** A rule, a line of HTML or an image say nothing in words. */
function isNoProse(line: string): boolean {
  return (
    !/\p{L}/u.test(line) ||
    /^\s*<[^>]{0,2000}>\s*$/.test(line) ||
    /^ {0,3}!\[[^\]]*\]\([^)]*\)\s*$/.test(line)
  );
}

function withoutMark(line: string): string {
  return line
    .replace(/^\s*(?:(?:>|[-+*]|\d{1,9}[.)]|#{4,6})\s+)?/, "")
    .replace(/\s+/g, " ")
    .trim();
}

function sentencesOf(paragraph: readonly Sentence[]): readonly Sentence[] {
  const text = paragraph.map((line) => line.text).join(" ");
  const starts: number[] = [];
  let length = 0;
  for (const line of paragraph) {
    starts.push(length);
    length += line.text.length + 1;
  }
  let row = 0;
  return cutAfterStops(text).map(({ start, end }) => {
    while ((starts[row + 1] ?? Infinity) <= start) row += 1;
    return { text: text.slice(start, end), line: paragraph[row]?.line ?? 1 };
  });
}

const stop = /[.!?…]{1,3}["'”’»)\]*_]{0,3} (?=[\p{Lu}\d"“«([*_:])/gu;

function cutAfterStops(text: string): readonly { readonly start: number; readonly end: number }[] {
  const cuts: { start: number; end: number }[] = [];
  let start = 0;
  for (const match of text.matchAll(stop)) {
    if (isAbbreviation(text.slice(Math.max(0, match.index - 12), match.index + 1))) continue;
    const end = match.index + match[0].length - 1;
    cuts.push({ start, end });
    start = end + 1;
  }
  if (start < text.length) cuts.push({ start, end: text.length });
  return cuts;
}

function isAbbreviation(text: string): boolean {
  return /(?<!\p{L})(?:e\.g|i\.e|cf|vs|approx|env|p\. ?ex|M|MM|Mme|Mr|Mrs|Ms|Dr|Prof|St|No|n°)\.$/iu.test(
    text,
  );
}
