/**
 * A value as it stands in a cell of a pipe table: pipes escaped, line breaks as `<br>`, no blanks at
 * the ends. Anything else is left as Markdown.
 *
 * `escapeCell("a|b\nc ")` is `"a\\|b<br>c"`.
 */
export function escapeCell(value: string): string {
  return value
    .trim()
    .split(/\r\n|\n|\r/)
    .map((line) => line.trim())
    .join("<br>")
    .replaceAll("|", "\\|");
}
