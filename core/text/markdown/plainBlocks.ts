import type { Lose } from "./loss.ts";
import { normalizeLine } from "./normalizeLine.ts";
import type { Line, SubsetBlock } from "./subsetBlock.ts";

/**
 * A text without markup in the subset: blank lines end a paragraph, every line stays a line, and
 * what begins with a bullet is an item. Signs that would be markup are text.
 *
 * "Bring:\n- a laptop" is a paragraph and an item.
 */
export function plainBlocks(text: string, lose: Lose): readonly SubsetBlock[] {
  const blocks: SubsetBlock[] = [];
  let open: Line[] = [];
  const close = (): void => {
    if (open.length > 0) blocks.push({ kind: "paragraph", lines: open });
    open = [];
  };
  for (const source of text.split(/\r\n|[\n\r]/)) {
    const bullet = /^\s{0,20}[-*•]\s/.exec(source)?.[0];
    const line = normalizeLine([{ text: source.slice(bullet?.length), bold: false }], lose);
    if (line.length > 0 && bullet === undefined) open.push(line);
    else close();
    if (line.length > 0 && bullet !== undefined) {
      blocks.push({ kind: "item", number: undefined, line });
    }
  }
  close();
  return blocks;
}
