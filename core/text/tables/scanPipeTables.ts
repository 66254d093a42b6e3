import { toMarkdownLines, type MarkdownLine } from "../markdownLines.ts";
import { startsBlock } from "../startsBlock.ts";
import type { Alignment, PipeRow, PipeTable } from "./pipeTable.ts";
import { splitPipeRow } from "./splitPipeRow.ts";

/**
 * The tables of a Markdown text after the tables extension of GitHub Flavored Markdown 0.29 (section
 * 4.10), each with the place of every cell. Those in fenced code and in comments are none. Tables
 * inside quotes and indented lists are not looked for.
 *
 * In "Date | Topic\n--- | ---\n2019-10-03 | TBA" it finds one table of one row.
 */
export function scanPipeTables(text: string): readonly PipeTable[] {
  const lines = toMarkdownLines(text);
  const tables: PipeTable[] = [];
  let index = 1;
  while (index < lines.length) {
    const table = tableAt(lines, index);
    if (table) tables.push(table);
    index += 1 + (table?.rows.length ?? 0);
  }
  return tables;
}

/** The table whose delimiter row is the line at this place. */
function tableAt(lines: readonly MarkdownLine[], index: number): PipeTable | undefined {
  const [above, line] = [lines[index - 1], lines[index]];
  if (!above || !line || !isTableLine(above) || line.kind !== "text") return undefined;
  const alignments = readDelimiter(line);
  if (!alignments) return undefined;
  const header = splitPipeRow(above);
  if (header.cells.length !== alignments.length) return undefined;
  const rows: PipeRow[] = [];
  for (let at = index + 1; at < lines.length; at += 1) {
    const below = lines[at];
    if (!below || !isTableLine(below)) break;
    rows.push(splitPipeRow(below));
  }
  const end = rows.at(-1)?.end ?? line.end;
  return { start: header.start, end, header, delimiter: splitPipeRow(line), alignments, rows };
}

function isTableLine(line: MarkdownLine): boolean {
  return line.kind === "text" && !startsBlock(line.text);
}

function readDelimiter(line: MarkdownLine): readonly Alignment[] | undefined {
  // A pipe is asked for, because dashes alone make the line above a heading.
  if (!/^[ \t|:-]+$/.test(line.text) || !line.text.includes("|")) return undefined;
  const alignments: Alignment[] = [];
  for (const { text } of splitPipeRow(line).cells) {
    if (!/^:?-+:?$/.test(text)) return undefined;
    alignments.push(alignmentOf(text));
  }
  return alignments.length === 0 ? undefined : alignments;
}

function alignmentOf(delimiter: string): Alignment {
  if (delimiter.startsWith(":")) return delimiter.endsWith(":") ? "center" : "left";
  return delimiter.endsWith(":") ? "right" : "none";
}
