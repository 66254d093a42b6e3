/** The number of characters as people see them: an emoji family or an accented letter is one. */
export function characterCount(text: string): number {
  // Plain ASCII is most of what is counted, and there the two lengths agree.
  if (/^[\x20-\x7e]*$/.test(text)) return text.length;
  return [...new Intl.Segmenter("en", { granularity: "grapheme" }).segment(text)].length;
}
