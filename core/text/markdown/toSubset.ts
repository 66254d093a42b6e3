import type { Text } from "../../model/fieldSchemas.ts";
import type { Language } from "../phrase.ts";
import { disarm } from "./disarm.ts";
import { collectLosses, type Lose, type Loss } from "./loss.ts";
import { parseMarkdown } from "./parseMarkdown.ts";
import { plainBlocks } from "./plainBlocks.ts";
import { renderMarkdown } from "./renderMarkdown.ts";
import { renderPlain } from "./renderPlain.ts";
import type { SubsetBlock } from "./subsetBlock.ts";
import { toBlocks } from "./toBlocks.ts";

/** A text in two forms for event sites, and what neither of them shows. */
export interface Subset {
  /** Paragraphs, `**bold**`, "- " items and bare addresses. */
  readonly markdown: string;
  /** The same without any sign of markup. */
  readonly plain: string;
  readonly losses: readonly Loss[];
}

/** Twice what an event site takes; above it a hostile text takes the parser seconds. */
const MAX_MARKDOWN = 100_000;

/**
 * A stored text as event sites can show it. To convert what came out once more changes nothing.
 *
 * `toSubset({ format: "markdown", source: "# Rooms\n\n[Map](https://example.org)" }, "en")` has the
 * Markdown "**Rooms**\n\nMap: https://example.org".
 */
export function toSubset(text: Text, language: Language): Subset {
  const { lose, losses } = collectLosses();
  if (text.format === "markdown" && text.source.length <= MAX_MARKDOWN) {
    const blocks = toBlocks(parseMarkdown(text.source), { language, lose });
    return { ...bothForms(blocks, lose), losses: losses() };
  }
  if (text.format === "markdown") lose("too-long");
  if (text.format === "rst") lose("rst");
  const forms = bothForms(plainBlocks(text.source, lose), lose);
  // Nobody marked anything up, so the author's own lines and blanks are right as they are.
  return { ...forms, plain: disarm(text.source, () => undefined).trim(), losses: losses() };
}

function bothForms(blocks: readonly SubsetBlock[], lose: Lose): Omit<Subset, "losses"> {
  return { markdown: renderMarkdown(blocks, lose), plain: renderPlain(blocks) };
}
