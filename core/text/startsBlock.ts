/**
 * Whether a line of Markdown begins a block of its own, which ends a table or a paragraph above it:
 * a heading, quote, list item, thematic break, fence or block of HTML (CommonMark 0.31.2, chapter 4
 * and sections 5.1, 5.2).
 *
 * `startsBlock("# Calendar")` is true, `startsBlock("2019-10-03 | x")` is false.
 */
export function startsBlock(line: string): boolean {
  return mayStartBlock.test(line) && blockStarts.some((pattern) => pattern.test(line));
}

const htmlBlocks =
  "address|article|aside|blockquote|body|center|details|dialog|div|dl|fieldset|figure|footer|form|" +
  "h[1-6]|head|header|hr|html|iframe|link|main|menu|nav|ol|p|pre|script|section|style|summary|table|" +
  "tbody|td|textarea|tfoot|th|thead|title|tr|ul";

/** Nearly all lines fail this at their first letter. */
const mayStartBlock = /^(?: {4}| {0,3}[\t>#+*\d`~_<-])/;

const blockStarts: readonly RegExp[] = [
  /^ {0,3}>/,
  /^ {0,3}#{1,6}(?:[ \t]|$)/,
  /^ {0,3}(?:[-+*]|\d{1,9}[.)])(?:[ \t]|$)/,
  /^ {0,3}(?:`{3}|~{3})/,
  /^ {0,3}(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,})$/,
  new RegExp(`^ {0,3}(?:<!--|</?(?:${htmlBlocks})(?:[\\s/>]|$))`, "i"),
  // Code by indentation.
  /^(?: {4}| {0,3}\t)/,
];
