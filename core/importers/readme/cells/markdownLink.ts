import { applySplices } from "../../../text/applySplices.ts";

/** A link of Markdown where it stands in a text. */
export interface MarkdownLink {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly url: string;
}

/**
 * The links of a text: `[text](url)`, with a title after the address or without, and `<url>`. One
 * pair of round brackets may stand inside the address.
 *
 * In "[Ada](https://example.org) speaks" there is one, from 0 to 26.
 */
export function findMarkdownLinks(text: string): readonly MarkdownLink[] {
  // Most cells hold none, and a scan for a single character is far cheaper than the pattern.
  if (!text.includes("[") && !text.includes("<")) return [];
  return Array.from(text.matchAll(linkPattern), (match) => {
    const [whole, label, url, autoUrl] = match;
    const start = match.index;
    return {
      start,
      end: start + whole.length,
      text: label ?? autoUrl ?? "",
      url: url ?? autoUrl ?? "",
    };
  });
}

/** The text with each link replaced by what a reader sees of it. */
export function withoutLinks(text: string): string {
  const links = findMarkdownLinks(text);
  if (links.length === 0) return text;
  return applySplices(
    text,
    links.map(({ start, end, text: label }) => ({ start, end, text: label })),
  );
}

// No square bracket inside the address, so that a scan stays linear whatever stands there.
const linkPattern =
  /!?\[([^[\]]{0,1000})\]\(((?:[^()[\]\s]|\([^()[\]\s]{0,300}\)){0,2000})(?:\s+"[^"]{0,300}")?\)|<(https?:\/\/[^<>\s]{1,2000})>/g;
