import { printable } from "./cliFailure.ts";

/**
 * Data as a terminal may show it: each line is made `printable`, and the lines and tabs stay. For a
 * file or a pipe data goes as it is.
 *
 * `printableLines("a\u001B[2J\r\nb")` is `a`, a replacement character, `[2J`, the same break and `b`.
 */
export function printableLines(text: string): string {
  return text
    .split(/(\r?\n|\t)/)
    .map((piece, i) => (i % 2 === 0 ? printable(piece) : piece))
    .join("");
}
