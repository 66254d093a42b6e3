import type { Text } from "../model/fieldSchemas.ts";
import { toMarkdownLines, type MarkdownLine } from "../text/markdownLines.ts";
import { toLines, type Line } from "../text/toLines.ts";

/**
 * The lines of a text that are code or otherwise no prose: in Markdown fenced and indented code,
 * comments and front matter, in reStructuredText literal blocks and code directives
 * (docutils, "Literal Blocks"). Plain text has none.
 */
export function codeLines({ format, source }: Text): readonly Line[] {
  switch (format) {
    case "plain":
      return [];
    case "markdown":
      return markdownCode(toMarkdownLines(source));
    case "rst":
      return literalBlocks(toLines(source));
  }
}

function markdownCode(lines: readonly MarkdownLine[]): readonly Line[] {
  let inList = false;
  let mayBegin = true;
  return lines.filter((line) => {
    if (line.kind === "hidden") return true;
    if (line.kind === "blank") {
      mayBegin = true;
      return false;
    }
    const isIndented = /^(?: {4}| {0,3}\t)/.test(line.text);
    if (/^ {0,3}(?:[-+*]|\d{1,9}[.)])(?:[ \t]|$)/.test(line.text)) inList = true;
    else if (/^\S/.test(line.text)) inList = false;
    // What is indented belongs to the list above, or goes on with the paragraph above.
    const isCode = isIndented && mayBegin && !inList;
    mayBegin = isCode;
    return isCode;
  });
}

const codeDirective =
  /^\s*\.\. +(?:code|code-block|sourcecode|literalinclude|raw|parsed-literal)::/;

function literalBlocks(lines: readonly Line[]): readonly Line[] {
  /** Indentation of the line that opened the block. */
  let opened: number | undefined;
  return lines.filter(({ text }) => {
    const indentation = text.length - text.trimStart().length;
    const isBlank = indentation === text.length;
    if (opened !== undefined && (isBlank || indentation > opened)) return true;
    opened = undefined;
    const opensLiteral = text.trimEnd().endsWith("::") && !/^\s*\.\. /.test(text);
    if (opensLiteral || codeDirective.test(text)) opened = indentation;
    return false;
  });
}
