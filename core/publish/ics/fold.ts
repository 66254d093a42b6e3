/** Octets of a line without its CRLF (RFC 5545, 3.1). */
const LINE_OCTETS = 75;

const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });

/**
 * A content line folded to lines of at most 75 octets of UTF-8, joined by CRLF and a blank that counts
 * for the next line, without a CRLF at the end. It never cuts a code point, and a grapheme (an emoji
 * of a family, a letter with its accents) only if that alone is longer than a line.
 *
 * A line of 80 `a` becomes 75 of them, CRLF, a blank and the other 5. Time grows with the length of the
 * line, not with its square.
 */
export function fold(line: string): string {
  if (line.length <= LINE_OCTETS / 3) return line;
  const pieces: string[] = [];
  let start = 0;
  while (start < line.length) {
    const room = pieces.length === 0 ? LINE_OCTETS : LINE_OCTETS - 1;
    const end = endOfPiece(line, start, room);
    pieces.push(line.slice(start, end));
    start = end;
  }
  return pieces.join("\r\n ");
}

function endOfPiece(line: string, start: number, room: number): number {
  // A character has at least an octet, so what fits in the room lies within these units, and the last
  // ones tell whether the cut would fall within a grapheme.
  const window = line.slice(start, start + room + 2);
  if (isAscii(window)) return Math.min(start + room, line.length);
  const cut = lastFitting(window, room);
  if (cut === window.length || isPlain(window, cut - 1)) return start + cut;
  const grapheme = graphemes.segment(window).containing(cut);
  return start + (grapheme?.index || cut);
}

function isAscii(text: string): boolean {
  return /^[\0-~]*$/.test(text);
}

/** Below U+0300, the first accent that joins the letter before it, every character stands alone. */
function isPlain(text: string, index: number): boolean {
  return text.charCodeAt(index) < 0x300 && text.charCodeAt(index + 1) < 0x300;
}

/** How many code units of a text, cut between characters, fit into so many octets of UTF-8. */
function lastFitting(text: string, room: number): number {
  let octets = 0;
  let units = 0;
  for (const character of text) {
    octets += octetsOf(character.codePointAt(0) ?? 0);
    if (octets > room) break;
    units += character.length;
  }
  return units;
}

function octetsOf(codePoint: number): number {
  if (codePoint < 0x80) return 1;
  if (codePoint < 0x800) return 2;
  return codePoint < 0x10000 ? 3 : 4;
}
