import { normalizeLine } from "./normalizeLine.ts";
import type { MarkdownNode } from "./parseMarkdown.ts";
import type { Line, SubsetBlock } from "./subsetBlock.ts";
import { toRunLines, type Conversion } from "./toRunLines.ts";
import { withoutTags } from "./withoutTags.ts";

/** How the blocks stand: depth 0 is the text itself, each list around adds one. */
interface Within extends Conversion {
  readonly depth: number;
}

/**
 * The nodes of a Markdown text in the subset: headings as bold lines, tables as lines, quotations
 * and code as paragraphs, lists in lists as one list.
 */
export function toBlocks(
  nodes: readonly MarkdownNode[],
  conversion: Conversion,
): readonly SubsetBlock[] {
  return nodes.flatMap((node) => blocksOf(node, { ...conversion, depth: 0 }));
}

function blocksOf(node: MarkdownNode, within: Within): readonly SubsetBlock[] {
  const { lose } = within;
  switch (node.type) {
    case "paragraph":
      return paragraph(inlineLines(node, false, within));
    case "heading":
      return paragraph(inlineLines(node, true, within));
    case "bullet_list":
    case "ordered_list":
      return listBlocks(node, within);
    case "code_block":
    case "fence":
      lose("code");
      return textBlocks(node.text, within);
    case "html_block":
      lose("html");
      return textBlocks(withoutTags(node.text), within);
    case "table":
      lose("table");
      return paragraph(rowsOf(node).map((row) => rowLine(row, within)));
    case "hr":
      lose("rule");
      return [];
    case "blockquote":
      lose("quote");
      return node.children.flatMap((child) => blocksOf(child, within));
    default:
      return node.children.flatMap((child) => blocksOf(child, within));
  }
}

function paragraph(lines: readonly Line[]): readonly SubsetBlock[] {
  const kept = lines.filter(({ length }) => length > 0);
  return kept.length > 0 ? [{ kind: "paragraph", lines: kept }] : [];
}

function inlineLines(node: MarkdownNode, bold: boolean, within: Within): readonly Line[] {
  const inline = node.children.flatMap(({ children }) => children);
  return toRunLines(inline, bold, within);
}

/** Text that has lines and no markup: each of its paragraphs a block. */
function textBlocks(text: string, within: Within): readonly SubsetBlock[] {
  return text.split(/\n[ \t]*\n/).flatMap((part) => {
    const lines = part.split("\n");
    return paragraph(lines.map((text) => normalizeLine([{ text, bold: false }], within.lose)));
  });
}

/** Only the outermost list keeps its numbers: flattened, two numberings would run into each other. */
function listBlocks(list: MarkdownNode, within: Within): readonly SubsetBlock[] {
  if (within.depth > 0) within.lose("nested-list");
  const numbered = list.type === "ordered_list" && within.depth === 0 && list.start < 1_000_000;
  const deeper = { ...within, depth: within.depth + 1 };
  return list.children.flatMap((item, index) => {
    const [first, ...others] = item.children;
    const lines = first?.type === "paragraph" ? inlineLines(first, false, within) : [];
    const rest = lines.length > 0 ? others : item.children;
    const number = numbered ? list.start + index : undefined;
    const own: readonly SubsetBlock[] =
      lines.length > 0 ? [{ kind: "item", number, line: joinLines(lines, within) }] : [];
    return [...own, ...rest.flatMap((child) => blocksOf(child, deeper))];
  });
}

function joinLines(lines: readonly Line[], within: Within, between = " "): Line {
  const gap = { text: between, bold: false };
  const runs = lines.flatMap((line, index) => (index > 0 ? [gap, ...line] : line));
  return normalizeLine(runs, within.lose);
}

function rowsOf(table: MarkdownNode): readonly MarkdownNode[] {
  return table.children.flatMap(({ children }) => children);
}

function rowLine(row: MarkdownNode, within: Within): Line {
  const cells = row.children.map((cell) => {
    return joinLines(inlineLines(cell, cell.type === "th", within), within);
  });
  return joinLines(cells, within, " | ");
}
