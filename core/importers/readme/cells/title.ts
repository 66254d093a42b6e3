import { findMarkdownLinks, type MarkdownLink } from "./markdownLink.ts";
import { isEmptyCell } from "./emptyCell.ts";
import { toPlainText } from "./plainText.ts";
import { isToBeAnnounced } from "./toBeAnnounced.ts";

/** What a cell of a topic column says. */
export type TitleReading =
  | { readonly kind: "empty" }
  | { readonly kind: "to-be-announced"; readonly text: string }
  | {
      readonly kind: "title";
      /** Without links and without emphasis around it. */
      readonly text: string;
      readonly links: readonly MarkdownLink[];
    };

/**
 * The title in a cell.
 *
 * `readTitle("[Poetry](https://example.org)")` has the text `Poetry` and the link.
 */
export function readTitle(markdown: string): TitleReading {
  const text = toPlainText(markdown);
  if (isEmptyCell(text)) return { kind: "empty" };
  if (isToBeAnnounced(text)) return { kind: "to-be-announced", text };
  return { kind: "title", text, links: findMarkdownLinks(markdown) };
}
