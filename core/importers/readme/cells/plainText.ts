import { withoutLinks } from "./markdownLink.ts";

/**
 * What a reader sees of the Markdown in a cell: links by their text, no emphasis around the whole, no
 * comments, breaks as blanks. Emphasis inside is left, since a star may be a star.
 *
 * `toPlainText("**[Poetry](https://example.org)**")` is `"Poetry"`.
 */
export function toPlainText(markdown: string): string {
  const visible = markdown
    .replace(/<!--(?:[^-]|-(?!->)){0,2000}-->/g, " ")
    .replace(/<br\s{0,3}\/?>/gi, " ");
  return unwrapEmphasis(withoutLinks(unwrapEmphasis(visible.trim())))
    .replace(/\s+/g, " ")
    .trim();
}

function unwrapEmphasis(text: string): string {
  const inner = /^(\*\*\*|\*\*|\*|__|_|~~|`)(?!\s)([^*_~`]{1,2000})\1$/.exec(text)?.[2];
  return inner ?? text;
}
