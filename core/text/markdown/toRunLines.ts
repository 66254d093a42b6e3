import type { Language } from "../phrase.ts";
import { disarm } from "./disarm.ts";
import { linkParts, saysAddress } from "./linkParts.ts";
import type { Lose } from "./loss.ts";
import { normalizeLine } from "./normalizeLine.ts";
import type { MarkdownNode } from "./parseMarkdown.ts";
import type { Line, Run } from "./subsetBlock.ts";
import { withoutTags } from "./withoutTags.ts";

/** Where a text goes and what is told about it. */
export interface Conversion {
  readonly language: Language;
  readonly lose: Lose;
}

/** An address that was not in the text as it is, and so has to keep apart from its neighbours. */
type Piece = Run & { readonly apart?: boolean };

/**
 * The inline content of a block as lines of runs: links and images by their addresses, code and
 * italics as text. Lines end where the author broke them on purpose; a wrapped source is one line.
 */
export function toRunLines(
  nodes: readonly MarkdownNode[],
  bold: boolean,
  conversion: Conversion,
): readonly Line[] {
  const lines: Run[][] = [[]];
  for (const piece of keepApart(nodes.flatMap((node) => toPieces(node, bold, conversion)))) {
    const [first = "", ...others] = piece.text.split("\n");
    lines.at(-1)?.push({ text: first, bold: piece.bold });
    for (const text of others) lines.push([{ text, bold: piece.bold }]);
  }
  return lines
    .map((line) => normalizeLine(line, conversion.lose))
    .filter(({ length }) => length > 0);
}

function toPieces(node: MarkdownNode, bold: boolean, conversion: Conversion): readonly Piece[] {
  const { lose } = conversion;
  const inner = (within: boolean): readonly Piece[] =>
    node.children.flatMap((child) => toPieces(child, within, conversion));
  switch (node.type) {
    case "softbreak":
      return [{ text: " ", bold }];
    case "hardbreak":
      return [{ text: "\n", bold }];
    case "code_inline":
      lose("code");
      return [{ text: disarm(node.text, lose), bold }];
    case "html_inline":
      return htmlPieces(node.text, bold, conversion);
    case "em":
      lose("italics");
      return inner(bold);
    case "strong":
      return inner(true);
    case "link":
      return linkPieces(node, bold, conversion);
    case "image":
      return imagePieces(node, bold, conversion);
    default:
      return node.children.length > 0
        ? inner(bold)
        : [{ text: node.text.replace(/\n/g, " "), bold }];
  }
}

/** What looks like a tag and is none that HTML knows, such as `Vec<T>`, is text. */
function htmlPieces(html: string, bold: boolean, { lose }: Conversion): readonly Piece[] {
  if (!isHtml(html)) return [{ text: html, bold }];
  lose("html");
  return [{ text: withoutTags(html), bold }];
}

function isHtml(tag: string): boolean {
  const name = /^<\/?([a-z][a-z0-9-]*)/i.exec(tag)?.[1]?.toLowerCase();
  if (name === undefined || /[\s="']/.test(tag)) return true;
  return ELEMENTS.has(name);
}

/** Elements that texts of meetups were seen to use, and those that do harm. */
const ELEMENTS = new Set(
  `a abbr b big blockquote br center cite code dd del details div dl dt em embed figure font form
  h1 h2 h3 h4 h5 h6 hr i iframe img input ins kbd li link main mark math meta object ol p pre q s
  samp script section small span strike strong style sub summary sup svg table tbody td th thead tr
  tt u ul var video audio source`.split(/\s+/),
);

function linkPieces(node: MarkdownNode, bold: boolean, conversion: Conversion): readonly Piece[] {
  const label = node.children.flatMap((child) => labelPieces(child, bold, conversion));
  const said = label.map(({ text }) => text).join("");
  if (node.bare) return [{ text: said, bold: false }];
  const { address, loss } = linkParts(node.url);
  if (loss) conversion.lose(loss);
  if (address === "") return label;
  const piece = { text: address, bold: false, apart: true };
  if (said.trim() === "" || saysAddress(said, address)) return [piece];
  return [...label, { text: conversion.language === "fr" ? "\u00a0: " : ": ", bold }, piece];
}

/** Inside a link a picture is what it shows: two addresses side by side would say nothing. */
function labelPieces(node: MarkdownNode, bold: boolean, conversion: Conversion): readonly Piece[] {
  if (node.type !== "image") return toPieces(node, bold, conversion);
  conversion.lose("image");
  return [{ text: node.text, bold }];
}

function imagePieces(node: MarkdownNode, bold: boolean, { lose }: Conversion): readonly Piece[] {
  const { address, loss } = linkParts(node.url);
  lose(loss ?? "image");
  if (address === "") return [{ text: node.text, bold }];
  return [{ text: address, bold: false, apart: true }];
}

/** Puts a blank between an address and a neighbour that would become part of it. */
function keepApart(pieces: readonly Piece[]): readonly Piece[] {
  return pieces.map((piece, index) => {
    if (!piece.apart || piece.text === "") return piece;
    const before = /[^\s([{«“"'’‘]$/.test(pieces[index - 1]?.text ?? "") ? " " : "";
    const after = endsAddress(pieces[index + 1]?.text ?? "") ? "" : " ";
    return { ...piece, text: `${before}${piece.text}${after}` };
  });
}

function endsAddress(next: string): boolean {
  return /^[.,;:!?)\]}'"»”’…]{0,20}(?:\s|$)/.test(next);
}
