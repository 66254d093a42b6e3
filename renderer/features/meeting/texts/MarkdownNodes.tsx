import type { ReactNode } from "react";
import type { MarkdownNode } from "#core/text/markdown/parseMarkdown.ts";

/** The nodes of a text as elements of the page. */
export function MarkdownNodes({ nodes }: { readonly nodes: readonly MarkdownNode[] }): ReactNode {
  // The nodes of a text have no names; it is drawn anew whenever it changes.
  return nodes.map((node, place) => <Drawn key={place} node={node} />);
}

function Drawn({ node }: { readonly node: MarkdownNode }): ReactNode {
  const Element = elements[node.type];
  const inner = node.children.length > 0 ? <MarkdownNodes nodes={node.children} /> : node.text;
  if (Element) return <Element>{inner}</Element>;
  switch (node.type) {
    case "ordered_list":
      return <ol start={node.start}>{inner}</ol>;
    case "link":
      return <u title={node.url}>{inner}</u>;
    case "fence":
    case "code_block":
      return <pre className="mono">{node.text}</pre>;
    case "softbreak":
      return "\n";
    case "hardbreak":
      return <br />;
    case "hr":
      return <hr />;
    case "image":
      return <em title={node.url}>{inner}</em>;
    default:
      return inner;
  }
}

/** Nodes that are an element of the page with the same children. */
const elements: Readonly<
  Record<
    string,
    | "p"
    | "ul"
    | "li"
    | "h4"
    | "strong"
    | "em"
    | "code"
    | "blockquote"
    | "table"
    | "thead"
    | "tbody"
    | "tr"
    | "th"
    | "td"
  >
> = {
  paragraph: "p",
  heading: "h4",
  bullet_list: "ul",
  list_item: "li",
  strong: "strong",
  em: "em",
  code_inline: "code",
  blockquote: "blockquote",
  table: "table",
  thead: "thead",
  tbody: "tbody",
  tr: "tr",
  th: "th",
  td: "td",
};
