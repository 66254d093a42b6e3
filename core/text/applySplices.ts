/** A piece of a text to be replaced. Offsets are UTF-16 code units of the text before any change. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * The text with every piece replaced and everything else as it was. Splices may come in any order
 * and must not overlap; of two at the same empty place the first goes first.
 *
 * `applySplices("abc", [{start: 1, end: 2, text: "X"}])` is `"aXc"`.
 */
export function applySplices(text: string, splices: readonly Splice[]): string {
  const pieces: string[] = [];
  let done = 0;
  for (const splice of splices.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    pieces.push(text.slice(done, splice.start), splice.text);
    done = splice.end;
  }
  return pieces.join("") + text.slice(done);
}
