const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });

/**
 * One or two signs that stand for a name: the first of the first and of the last word that begin with
 * a letter, or the first sign there is. A sign is what a reader takes for one, however many code
 * points it has; of a script that is written without spaces one is enough.
 *
 * @example initialsOf("Idris van der Berg") // "IB"
 * @example initialsOf("山田太郎") // "山"
 */
export function initialsOf(name: string): string {
  const words = name.trim().split(/\s+/u);
  const named = words.filter((word) => /^\p{L}/u.test(word));
  const first = named[0] ?? words[0] ?? "";
  const last = named.length > 1 ? (named.at(-1) ?? "") : "";
  return firstSign(first) + firstSign(last);
}

function firstSign(word: string): string {
  for (const { segment } of graphemes.segment(word)) return segment.toLocaleUpperCase("en");
  return "";
}
