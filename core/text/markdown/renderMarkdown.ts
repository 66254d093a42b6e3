import { encodeAddresses } from "./encodeAddresses.ts";
import { escapeMarkdown } from "./escapeMarkdown.ts";
import type { Lose } from "./loss.ts";
import { parseMarkdown } from "./parseMarkdown.ts";
import { itemMark, joinBlocks } from "./renderPlain.ts";
import type { Line, SubsetBlock } from "./subsetBlock.ts";
import { toBlocks } from "./toBlocks.ts";

/** Longer blocks are escaped without trying how they read: trying costs too much there. */
const MAX_TRIED = 5_000;

/** Signs that can be markup somewhere. A text without them needs no trying. */
const MARKUP = /[\\`*_[\]<>&#+=~|-]|\d[.)]|:\/\//;

/**
 * Blocks as Markdown that every reader of Markdown reads as those blocks. Signs of the text are
 * escaped only where they would otherwise be markup, because a site that knows less Markdown shows
 * the backslash.
 *
 * `**args` in a text becomes `\*\*args`; `snake_case` and `5 * 3` stay.
 */
export function renderMarkdown(blocks: readonly SubsetBlock[], lose: Lose): string {
  return joinBlocks(blocks, (block) => renderBlock(block, lose));
}

/** The first way of writing that reads as meant. Each gives up a little more. */
function renderBlock(block: SubsetBlock, lose: Lose): string {
  const size = linesOf(block)
    .flat()
    .reduce((sum, { text }) => sum + text.length, 0);
  if (size > MAX_TRIED) return write(block, escapeMarkdown);
  const thin = withoutBold(block);
  const kept = firstThatReads(block) ?? heard("bold", lose, firstThatReads(thin));
  if (kept !== undefined) return kept;
  lose("address-encoded");
  const encoded = mapRuns(thin, encodeAddresses);
  return firstThatReads(encoded) ?? write(encoded, escapeMarkdown);
}

function heard(code: "bold", lose: Lose, text: string | undefined): string | undefined {
  if (text !== undefined) lose(code);
  return text;
}

function firstThatReads(block: SubsetBlock): string | undefined {
  const asItIs = write(block, (text) => text);
  if (readsAs(asItIs, block)) return asItIs;
  const escaped = write(block, escapeMarkdown);
  return readsAs(escaped, block) ? escaped : undefined;
}

function readsAs(markdown: string, block: SubsetBlock): boolean {
  const runs = linesOf(block).flat();
  if (!runs.some(({ text, bold }) => bold || MARKUP.test(text))) return true;
  const nodes = parseMarkdown(markdown);
  const read = nodes && toBlocks(nodes, { language: "en", lose: () => undefined });
  return JSON.stringify(read) === JSON.stringify([block]);
}

type Escape = (text: string, startsLine: boolean) => string;

function write(block: SubsetBlock, escape: Escape): string {
  if (block.kind === "item") return itemMark(block.number) + writeLine(block.line, escape);
  // Two blanks break the line for Markdown, and nobody sees them where a new line is a break anyway.
  return block.lines.map((line) => writeLine(line, escape)).join("  \n");
}

function writeLine(line: Line, escape: Escape): string {
  return line
    .map(({ text, bold }, index) =>
      bold ? `**${escape(text, false)}**` : escape(text, index === 0),
    )
    .join("");
}

function withoutBold(block: SubsetBlock): SubsetBlock {
  const merged = (line: Line): Line => [
    { text: line.map(({ text }) => text).join(""), bold: false },
  ];
  return block.kind === "item"
    ? { ...block, line: merged(block.line) }
    : { ...block, lines: block.lines.map(merged) };
}

function linesOf(block: SubsetBlock): readonly Line[] {
  return block.kind === "item" ? [block.line] : block.lines;
}

function mapRuns(block: SubsetBlock, map: (text: string) => string): SubsetBlock {
  const mapped = (line: Line): Line => line.map((run) => ({ ...run, text: map(run.text) }));
  return block.kind === "item"
    ? { ...block, line: mapped(block.line) }
    : { ...block, lines: block.lines.map(mapped) };
}
