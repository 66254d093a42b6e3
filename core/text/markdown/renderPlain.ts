import { disarm } from "./disarm.ts";
import type { Line, SubsetBlock } from "./subsetBlock.ts";

/** Blocks as text without any sign of markup: a blank line between them, "- " before an item. */
export function renderPlain(blocks: readonly SubsetBlock[]): string {
  return joinBlocks(blocks, plainBlock);
}

/** Blocks one under the other. Items of one list stand close, all else has a blank line between. */
export function joinBlocks(
  blocks: readonly SubsetBlock[],
  render: (block: SubsetBlock) => string,
): string {
  const numbered = renumber(blocks);
  return numbered
    .map((block, index) => {
      const next = numbered[index + 1];
      const gap = next === undefined ? "" : isOneList(block, next) ? "\n" : "\n\n";
      return render(block) + gap;
    })
    .join("");
}

/** Two numbered lists that meet are one to every reader of Markdown, so they count on. */
function renumber(blocks: readonly SubsetBlock[]): readonly SubsetBlock[] {
  const counted: SubsetBlock[] = [];
  for (const block of blocks) {
    const last = counted.at(-1);
    const goesOn = last?.kind === "item" && block.kind === "item" && isOneList(last, block);
    const number = goesOn && last.number !== undefined ? last.number + 1 : undefined;
    counted.push(
      number === undefined ? block : ({ ...block, kind: "item", number } as SubsetBlock),
    );
  }
  return counted;
}

function isOneList(a: SubsetBlock, b: SubsetBlock): boolean {
  if (a.kind !== "item" || b.kind !== "item") return false;
  return (a.number === undefined) === (b.number === undefined);
}

function plainBlock(block: SubsetBlock): string {
  if (block.kind === "paragraph") return block.lines.map(plainLine).join("\n");
  return `${itemMark(block.number)}${plainLine(block.line)}`;
}

/** What stands before an item: "- " or "1. ". */
export function itemMark(number: number | undefined): string {
  return number === undefined ? "- " : `${number}. `;
}

function plainLine(line: Line): string {
  // Once more, for brackets that only meet where bold text ends. What is lost was told before.
  return disarm(line.map(({ text }) => text).join(""), () => undefined);
}
