import MarkdownIt, { type MarkdownIt as Parser, type Token } from "markdown-it";

/** A node of a Markdown text: a block or a stretch of a line, with markdown-it's name for it. */
export interface MarkdownNode {
  /** As markdown-it has it, without `_open`: `paragraph`, `bullet_list`, `text`, `html_inline`... */
  readonly type: string;
  /** What is written in it, where it has no children. */
  readonly text: string;
  /** Where a link or an image leads, percent-encoded; empty elsewhere. Any scheme: judge it. */
  readonly url: string;
  /** True for an address that stands in the text as it is, not in a pair of brackets. */
  readonly bare: boolean;
  /** The number of the first item of an ordered list. */
  readonly start: number;
  readonly children: readonly MarkdownNode[];
}

/** What markdown-it leaves out without a word, so it is not to be reached. */
const MAX_NESTING = 100;

/**
 * The nodes of a Markdown text (CommonMark 0.31.2, and the tables of GitHub); `undefined` where it is
 * nested 100 levels deep, which no author means. Slow where a hostile text is long, so the caller
 * sets a limit.
 *
 * HTML is recognised, so that a hidden comment does not turn into text. Nothing is ever rendered:
 * this is the only file that knows the library, and it only asks for its tokens.
 */
export function parseMarkdown(markdown: string): readonly MarkdownNode[] | undefined {
  const tokens = parser.parse(markdown, {});
  const isTooDeep = tokens.some(({ nesting, level }) => nesting > 0 && level >= MAX_NESTING - 1);
  return isTooDeep ? undefined : nest(tokens);
}

/** Where web addresses stand in a text, in their order: pairs of start and end. */
export function findAddresses(text: string): readonly (readonly [start: number, end: number])[] {
  const matches = parser.linkify.match(text) ?? [];
  // A star at the end belongs to the emphasis around the address, as the parser has it.
  return matches.map(({ index, url }) => [index, index + url.replace(/\*{1,1000}$/, "").length]);
}

const parser = createParser();

function createParser(): Parser {
  const made = new MarkdownIt({ html: true, linkify: true, maxNesting: MAX_NESTING });
  // Two tildes say "struck out" to whoever reads them, so they may stay.
  made.disable("strikethrough");
  made.linkify.set({ fuzzyLink: false, fuzzyEmail: false, fuzzyIP: false });
  made.linkify.add("//", null).add("mailto:", null);
  // A link that is refused here would stay in the text with its brackets and its address.
  made.validateLink = () => true;
  made.normalizeLinkText = (url) => url;
  return made;
}

/** markdown-it gives a flat list, in which tokens open (1), close (-1) or stand alone (0). */
function nest(tokens: readonly Token[]): readonly MarkdownNode[] {
  const root: MarkdownNode[] = [];
  const open = [root];
  for (const token of tokens) {
    if (token.nesting < 0) {
      open.pop();
      continue;
    }
    const children: MarkdownNode[] = token.children ? [...nest(token.children)] : [];
    open.at(-1)?.push(toNode(token, children));
    if (token.nesting > 0) open.push(children);
  }
  return root;
}

function toNode(token: Token, children: readonly MarkdownNode[]): MarkdownNode {
  return {
    type: token.type.replace(/_open$/, ""),
    text: token.content,
    url: String(token.attrGet("href") ?? token.attrGet("src") ?? ""),
    bare: token.markup === "linkify",
    start: Number(token.attrGet("start") ?? 1),
    children,
  };
}
