import type { MarkdownLine } from "../../../text/markdownLines.ts";

/** A heading and what stands below it, down to the next heading of the first three levels. */
export interface Section {
  /** Absent for what stands before the first heading. */
  readonly heading?: string;
  /** 0 without a heading. */
  readonly level: number;
  /** Of the heading, or of the first line. From 1. */
  readonly line: number;
  readonly body: readonly MarkdownLine[];
}

/**
 * The sections of a Markdown text by its headings of level 1 to 3, underlined ones too (CommonMark
 * 0.31.2, sections 4.2 and 4.3). Deeper headings are part of the body.
 */
export function splitSections(lines: readonly MarkdownLine[]): readonly Section[] {
  const headings = lines.flatMap((line, index) => headingAt(lines, line, index) ?? []);
  const firstBody = lines.slice(0, headings[0]?.index ?? lines.length);
  const sections = headings.map(({ index, length, heading, level }, place): Section => {
    const next = headings[place + 1]?.index ?? lines.length;
    return { heading, level, line: index + 1, body: lines.slice(index + length, next) };
  });
  return firstBody.length === 0 ? sections : [{ level: 0, line: 1, body: firstBody }, ...sections];
}

interface Heading {
  readonly index: number;
  /** How many lines it takes. */
  readonly length: number;
  readonly heading: string;
  readonly level: number;
}

function headingAt(
  lines: readonly MarkdownLine[],
  line: MarkdownLine,
  index: number,
): Heading | undefined {
  if (line.kind !== "text") return undefined;
  const marks = /^ {0,3}(#{1,3})(?=[ \t]|$)/.exec(line.text);
  if (marks?.[1] !== undefined) {
    const heading = line.text
      .slice(marks[0].length)
      .trim()
      .replace(/(?:^|[ \t])#{1,20}$/, "")
      .trim();
    return { index, length: 1, heading, level: marks[1].length };
  }
  const below = lines[index + 1];
  const above = lines[index - 1];
  if (below?.kind !== "text" || !/^ {0,3}(?:=+|-+)[ \t]*$/.test(below.text)) return undefined;
  // A paragraph of several lines over a rule of dashes is text with a rule rather than a heading.
  if (above?.kind === "text" || /^ {0,3}(?:[>|#]|[-+*] )/.test(line.text)) return undefined;
  const level = below.text.includes("=") ? 1 : 2;
  return { index, length: 2, heading: line.text.trim(), level };
}
