/** One line of a text, without its line break. Offsets are UTF-16 code units of the whole text. */
export interface Line {
  /** Counted from 1, as editors do. */
  readonly number: number;
  readonly start: number;
  /** Where the line break begins, or the text ends. */
  readonly end: number;
  readonly text: string;
}

/**
 * The lines of a text. A line ends in LF, CRLF or CR (CommonMark 0.31.2, section 2.1); a break at the
 * very end opens no further line.
 *
 * `toLines("a\r\nb")` are the lines `a` (0 to 1) and `b` (3 to 4).
 */
export function toLines(text: string): readonly Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const match of text.matchAll(/\r\n|\n|\r/g)) {
    lines.push(toLine(text, lines.length + 1, [start, match.index]));
    start = match.index + match[0].length;
  }
  if (start < text.length) lines.push(toLine(text, lines.length + 1, [start, text.length]));
  return lines;
}

function toLine(text: string, number: number, [start, end]: readonly [number, number]): Line {
  return { number, start, end, text: text.slice(start, end) };
}
