import type { Lose } from "./loss.ts";
import { renderMarkdown } from "./renderMarkdown.ts";
import { renderPlain } from "./renderPlain.ts";
import type { SubsetBlock } from "./subsetBlock.ts";

/** A text in the two forms that event sites take. */
export interface Forms {
  /** Paragraphs, `**bold**`, "- " items and bare addresses. */
  readonly markdown: string;
  /** The same without any sign of markup. */
  readonly plain: string;
}

export function renderForms(blocks: readonly SubsetBlock[], lose: Lose): Forms {
  return { markdown: renderMarkdown(blocks, lose), plain: renderPlain(blocks) };
}
