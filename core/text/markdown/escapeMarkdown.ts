import { findAddresses } from "./parseMarkdown.ts";

/**
 * The text with a backslash before every sign that CommonMark could read as markup; addresses stay
 * as they are, because a backslash in them would be part of them.
 *
 * `escapeMarkdown("5 * 3 and *args", false)` is "5 * 3 and \*args"; `"# of seats"` at the start of a
 * line is "\# of seats".
 */
export function escapeMarkdown(text: string, startsLine: boolean): string {
  const parts: string[] = [];
  let at = 0;
  for (const [start, end] of findAddresses(text)) {
    parts.push(escapeInline(text.slice(at, start)), text.slice(start, end));
    at = end;
  }
  const escaped = [...parts, escapeInline(text.slice(at))].join("");
  return startsLine ? escapeStart(escaped) : escaped;
}

function escapeInline(text: string): string {
  return text
    .replace(/[\\`[\]<|]|&(?=#|[a-z])/gi, "\\$&")
    .replace(/(?<=\S)\*|\*(?=\S)/g, "\\*")
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, "\\_");
}

/** Signs that mean something at the start of a line only: headings, quotations, lists, fences. */
function escapeStart(line: string): string {
  return line.replace(/^(\d{1,9})(?=[.)])/, "$1\\").replace(/^[#>+\-=~*:]/, "\\$&");
}
