import { toLines, type Line } from "./toLines.ts";

/** A line with what Markdown makes of it before anything else is read from it. */
export interface MarkdownLine extends Line {
  /** `hidden` is what a reader of the page does not read as text: code, comments, front matter. */
  readonly kind: "text" | "blank" | "hidden";
}

/** Says where a hidden stretch ends: the line that the pattern fits is its last. */
type Closing = RegExp | undefined;

/**
 * The lines of a Markdown text, with fenced code, HTML comments, scripts and YAML front matter set
 * apart, as CommonMark 0.31.2 does (sections 4.5 and 4.6, HTML blocks 1 and 2). What is never closed
 * reaches to the end, as there.
 *
 * Of "a\n```\n| x |\n```" the first line is `text`, the others are `hidden`.
 */
export function toMarkdownLines(text: string): readonly MarkdownLine[] {
  const lines = toLines(text);
  const body = bodyStart(lines);
  let closing: Closing;
  return lines.map((line, index) => {
    if (index < body) return { ...line, kind: "hidden" };
    if (closing !== undefined) {
      if (closing.test(line.text)) closing = undefined;
      return { ...line, kind: "hidden" };
    }
    if (line.text.trim() === "") return { ...line, kind: "blank" };
    const opened = openingOf(line.text);
    if (!opened) return { ...line, kind: "text" };
    closing = opened.closedAtOnce ? undefined : opened.closing;
    return { ...line, kind: "hidden" };
  });
}

/** Front matter stands between two lines of three dashes at the very top. */
function bodyStart(lines: readonly Line[]): number {
  if (lines[0]?.text.trimEnd() !== "---") return 0;
  return lines.findIndex((line, index) => index > 0 && /^(---|\.\.\.)\s*$/.test(line.text)) + 1;
}

interface Opening {
  readonly closing: RegExp;
  readonly closedAtOnce: boolean;
}

function openingOf(line: string): Opening | undefined {
  const fence = /^ {0,3}(`{3,}(?=[^`]*$)|~{3,})/.exec(line)?.[1];
  if (fence !== undefined) {
    const closing = new RegExp(
      `^ {0,3}${fence.charAt(0)}{${Math.min(fence.length, 1_000)},}[ \\t]*$`,
    );
    return { closing, closedAtOnce: false };
  }
  if (/^ {0,3}<!--/.test(line)) return { closing: /-->/, closedAtOnce: line.includes("-->") };
  if (/^ {0,3}<(?:script|pre|style|textarea)(?:[\s>]|$)/i.test(line)) {
    const closing = /<\/(?:script|pre|style|textarea)>/i;
    return { closing, closedAtOnce: closing.test(line) };
  }
  return undefined;
}
