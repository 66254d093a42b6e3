import type { Line } from "../toLines.ts";
import type { PipeCell, PipeRow } from "./pipeTable.ts";

/**
 * The cells of one line of a table. A pipe after a backslash is part of its cell, in code as well;
 * the pipes at both ends may be missing (GFM 0.29, section 4.10, and what its parser does).
 *
 * `splitPipeRow` of "| a \\| b | |" finds the cells `a | b` and ``.
 */
export function splitPipeRow(line: Line): PipeRow {
  const from = line.text.length - trimBlanksAtStart(line.text).length;
  const to = trimBlanksAtEnd(line.text).length;
  const pipes = findPipes(line.text);
  const hasLeadingPipe = pipes.length > 0 && pipes[0] === from;
  const hasTrailingPipe = pipes.length > Number(hasLeadingPipe) && pipes.at(-1) === to - 1;
  const bounds = [
    ...(hasLeadingPipe ? [] : [-1]),
    ...pipes,
    ...(hasTrailingPipe ? [] : [line.text.length]),
  ];
  const cells = bounds.slice(1).map((end, index) => {
    return toCell(line, (bounds[index] ?? 0) + 1, end);
  });
  const { number, start, end } = line;
  return { line: number, start, end, cells, hasLeadingPipe, hasTrailingPipe };
}

function findPipes(text: string): readonly number[] {
  const pipes: number[] = [];
  for (let at = text.indexOf("|"); at >= 0; at = text.indexOf("|", at + 1)) {
    if (text.charAt(at - 1) !== "\\") pipes.push(at);
  }
  return pipes;
}

function toCell(line: Line, start: number, end: number): PipeCell {
  const raw = line.text.slice(start, end);
  // Only blanks pad a cell: a no-break space is content.
  const lead = raw.length - trimBlanksAtStart(raw).length;
  const content = trimBlanksAtEnd(raw.slice(lead));
  const contentStart = line.start + start + (content === "" ? 0 : lead);
  return {
    start: line.start + start,
    end: line.start + end,
    contentStart,
    contentEnd: contentStart + content.length,
    text: content.replaceAll("\\|", "|"),
  };
}

function trimBlanksAtStart(text: string): string {
  return text.replace(/^[ \t]+/, "");
}

/** Without a pattern, since `[ \t]+$` takes quadratic time over a long run of blanks inside. */
function trimBlanksAtEnd(text: string): string {
  let end = text.length;
  while (end > 0 && (text[end - 1] === " " || text[end - 1] === "\t")) end -= 1;
  return text.slice(0, end);
}
