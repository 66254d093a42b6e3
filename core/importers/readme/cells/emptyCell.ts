/**
 * Whether a cell says nothing: blank, a dash, "n/a".
 *
 * `isEmptyCell(" – ")` is true, `isEmptyCell("?")` is false.
 */
export function isEmptyCell(text: string): boolean {
  return /^(?:[-–—]{0,3}|n\/a|&nbsp;)$/i.test(text.trim());
}
