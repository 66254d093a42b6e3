import { createElement, useMemo, type ReactNode } from "react";
import { parseMarkdown, type MarkdownNode } from "#core/text/markdown/parseMarkdown.ts";

/** What each kind of node becomes; of another kind only the words are shown. */
const elements: Readonly<Record<string, string>> = {
  paragraph: "p",
  bullet_list: "ul",
  ordered_list: "ol",
  list_item: "li",
  strong: "strong",
  em: "em",
};

/** A page of our own in Markdown. Its first heading is its title; links lead nowhere offline. */
export function MarkdownPage({ source }: { readonly source: string }) {
  const nodes = useMemo(() => parseMarkdown(source) ?? [], [source]);
  const title = nodes.find(({ type }) => type === "heading");
  return <>{nodes.map((node, index) => draw(node, index, title))}</>;
}

function draw(node: MarkdownNode, key: number, title?: MarkdownNode): ReactNode {
  const children = node.children.map((child, index) => draw(child, index));
  if (node.type === "heading")
    return createElement(node === title ? "h2" : "h3", { key }, children);
  if (node.type === "code_inline") return <kbd key={key}>{node.text}</kbd>;
  if (node.type === "softbreak" || node.type === "hardbreak") return " ";
  const element = elements[node.type];
  if (element !== undefined) return createElement(element, { key }, children);
  return node.children.length > 0 ? <span key={key}>{children}</span> : node.text;
}
