import { withoutLinks } from "./markdownLink.ts";

/**
 * What a reader sees of the Markdown in a cell: links by their text, no emphasis around the whole, no
 * comments, breaks as blanks. Emphasis inside is left, since a star may be a star.
 *
 * `toPlainText("**[Poetry](https://example.org)**")` is `"Poetry"`.
 */
export function toPlainText(markdown: string): string {
  const visible = withoutComments(markdown).replace(/<br\s{0,3}\/?>/gi, " ");
  const inner = unwrapEmphasis(visible.trim());
  return unwrapEmphasis(withoutLinks(inner)).replace(/\s+/g, " ").trim();
}

/** By search rather than by a pattern, which takes quadratic time where no comment is closed. */
function withoutComments(text: string): string {
  const pieces: string[] = [];
  let done = 0;
  for (let start = text.indexOf("<!--"); start >= 0; start = text.indexOf("<!--", done)) {
    const end = text.indexOf("-->", start + 4);
    if (end < 0) break;
    pieces.push(text.slice(done, start));
    done = end + 3;
  }
  return [...pieces, text.slice(done)].join(" ");
}

function unwrapEmphasis(text: string): string {
  const inner = /^(\*\*\*|\*\*|\*|__|_|~~|`)(?!\s)([^*_~`]{1,2000})\1$/.exec(text)?.[2];
  return inner ?? text;
}
