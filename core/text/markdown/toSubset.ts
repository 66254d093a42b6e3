import type { Text } from "../../model/fieldSchemas.ts";
import type { Language } from "../phrase.ts";
import { disarm } from "./disarm.ts";
import { collectLosses, type Lose, type Loss } from "./loss.ts";
import { parseMarkdown, type MarkdownNode } from "./parseMarkdown.ts";
import { plainBlocks } from "./plainBlocks.ts";
import { renderForms, type Forms } from "./renderForms.ts";
import { toBlocks } from "./toBlocks.ts";

/** A text in two forms for event sites, and what neither of them shows. */
export interface Subset extends Forms {
  readonly losses: readonly Loss[];
}

/** A little more than an event site takes; far above it a hostile text takes the parser seconds. */
const MAX_MARKDOWN = 60_000;

/**
 * A stored text as event sites can show it. To convert what came out once more changes nothing.
 *
 * `toSubset({ format: "markdown", source: "# Rooms\n\n[Map](https://example.org)" }, "en")` has the
 * Markdown "**Rooms**\n\nMap: https://example.org".
 */
export function toSubset(text: Text, language: Language): Subset {
  const { lose, losses } = collectLosses();
  const nodes = text.format === "markdown" ? nodesOf(text.source, lose) : undefined;
  if (nodes) {
    const forms = renderForms(toBlocks(nodes, { language, lose }), lose);
    return { ...forms, losses: losses() };
  }
  if (text.format === "rst") lose("rst");
  const forms = renderForms(plainBlocks(text.source, lose), lose);
  // Nobody marked anything up, so the author's own lines and blanks are right as they are.
  return { ...forms, plain: disarm(text.source, () => undefined).trim(), losses: losses() };
}

/** Nothing where the text is better taken for plain text than cut or waited for. */
function nodesOf(markdown: string, lose: Lose): readonly MarkdownNode[] | undefined {
  const isLong = markdown.length > MAX_MARKDOWN;
  const nodes = isLong ? undefined : parseMarkdown(markdown);
  if (!nodes) lose(isLong ? "too-long" : "too-deep");
  return nodes;
}
