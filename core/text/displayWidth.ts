import { eastAsianWidth } from "get-east-asian-width";

/** Built once: making one costs more than measuring a line. The root locale, not the host's. */
const graphemes = new Intl.Segmenter("und", { granularity: "grapheme" });

/**
 * Columns that a text takes in a monospaced editor: wide characters of East Asia and emoji take two
 * (Unicode Standard Annex 11), marks that combine with the letter before take none.
 *
 * `displayWidth("Zoë")` is 3, `displayWidth("会議")` is 4, `displayWidth("👩‍💻")` is 2.
 */
export function displayWidth(text: string): number {
  // Plain ASCII is nearly all there is, and needs no segmenter.
  if (/^[\x20-\x7e]*$/.test(text)) return text.length;
  let width = 0;
  for (const { segment } of graphemes.segment(text)) width += graphemeWidth(segment);
  return width;
}

function graphemeWidth(grapheme: string): number {
  // U+FE0F asks for the emoji form of a character that is a narrow sign by itself.
  if (/\p{Emoji_Presentation}|\p{Emoji}\uFE0F/u.test(grapheme)) return 2;
  for (const character of grapheme) {
    if (!isWidthless(character)) return eastAsianWidth(character.codePointAt(0) ?? 0);
  }
  return 0;
}

function isWidthless(character: string): boolean {
  return /^[\p{Mn}\p{Me}\p{Cf}\p{Cc}]$/u.test(character);
}
