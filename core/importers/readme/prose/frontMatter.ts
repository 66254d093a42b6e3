import type { MarkdownLine } from "../../../text/markdownLines.ts";

export interface FrontMatter {
  /** The value of `title:`, without quotes. */
  readonly title?: { readonly text: string; readonly line: number };
}

/** The YAML settings at the top of a page, as far as they are read: the title. */
export function readFrontMatter(lines: readonly MarkdownLine[]): FrontMatter | undefined {
  if (lines[0]?.kind !== "hidden" || lines[0].text.trimEnd() !== "---") return undefined;
  for (const line of lines) {
    if (line.kind !== "hidden") break;
    const value = /^title:(.{1,500})$/i.exec(line.text)?.[1]?.trim();
    const text = value?.replace(/^(["'])(.*)\1$/, "$2");
    if (text !== undefined && text !== "") return { title: { text, line: line.number } };
  }
  return {};
}
