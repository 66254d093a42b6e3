/**
 * The beginning of a text on one line, for a report: at most `limit` code points, an ellipsis where
 * it was cut.
 *
 * `cutExcerpt("one\ntwo three", 8)` is `"one two…"`.
 */
export function cutExcerpt(text: string, limit = 80): string {
  // A long run of blanks may shrink to one; beyond this much nobody looks.
  const head = text
    .slice(0, limit * 8)
    .replace(/\s+/g, " ")
    .trim();
  const points = Array.from(head);
  if (points.length <= limit && text.length <= limit * 8) return head;
  return `${points
    .slice(0, limit - 1)
    .join("")
    .trimEnd()}…`;
}
