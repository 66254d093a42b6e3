import { findMarkdownLinks } from "./markdownLink.ts";
import { isEmptyCell } from "./emptyCell.ts";
import { toPlainText } from "./plainText.ts";
import { isToBeAnnounced } from "./toBeAnnounced.ts";

/** What a cell of a speakers column says. */
export type SpeakersReading =
  | { readonly kind: "empty" }
  | { readonly kind: "to-be-announced"; readonly text: string }
  | {
      readonly kind: "people";
      readonly people: readonly SpeakerReading[];
      /** True where somebody is named and somebody else is still open: "Ada Byron, TBA". */
      readonly hasOpenPlace: boolean;
    };

export interface SpeakerReading {
  readonly name: string;
  readonly url?: string;
  /** What stands in brackets after the name. */
  readonly affiliation?: string;
}

/**
 * The people that a cell names, in its order. They are parted by commas, semicolons, slashes, breaks,
 * "&", "and" and "et"; "Byron, Ada" is read as two, since nothing tells it from two first names.
 *
 * `readSpeakers("[Ada Byron](https://example.org) (ACME) & Zoë")` names both, Ada with address and
 * affiliation.
 */
export function readSpeakers(markdown: string): SpeakersReading {
  const text = toPlainText(markdown);
  if (isEmptyCell(text)) return { kind: "empty" };
  if (isToBeAnnounced(text)) return { kind: "to-be-announced", text };
  const pieces = splitNames(markdown).filter((piece) => !isEmptyCell(toPlainText(piece)));
  const named = pieces.filter((piece) => !isToBeAnnounced(toPlainText(piece)));
  const hasOpenPlace = named.length < pieces.length;
  return { kind: "people", people: named.map(toSpeaker), hasOpenPlace };
}

/** Nobody lists so many people; a text beyond this is one piece. */
const MAX_LENGTH = 5_000;
const separator =
  /<br\s{0,3}\/?>|\s+(?:and|et|&amp;|&|\+)\s+|\s*[,;]\s*(?:(?:and|et|&)\s+)?|\s*(?<![:/])\/(?!\/)\s*/iy;
const webAddress = /<?https?:\/\/\S+/iy;

function splitNames(text: string): readonly string[] {
  if (text.length > MAX_LENGTH) return [text];
  const pieces: string[] = [];
  let [start, at, depth] = [0, 0, 0];
  while (at < text.length) {
    const skipped = matchAt(webAddress, text, at);
    const separated = depth > 0 || skipped > 0 ? 0 : matchAt(separator, text, at);
    if (separated > 0) {
      pieces.push(text.slice(start, at));
      start = at + separated;
    } else {
      depth = Math.max(0, depth + depthStep(text.charAt(at)));
    }
    // An address inside brackets ends before the one that closes them.
    at += separated || (depth === 0 ? skipped : 0) || 1;
  }
  return [...pieces, text.slice(start)];
}

function matchAt(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0].length ?? 0;
}

function depthStep(letter: string): number {
  if (letter === "(" || letter === "[") return 1;
  return letter === ")" || letter === "]" ? -1 : 0;
}

function toSpeaker(markdown: string): SpeakerReading {
  const text = toPlainText(markdown);
  const match = /^(.{1,500}?)\s{0,3}\(([^()]{1,500})\)$/.exec(text);
  const url = findMarkdownLinks(markdown.trim().replace(/^[*_]+/, "")).find(
    ({ start }) => start === 0,
  )?.url;
  const affiliation = match?.[2]?.trim();
  return {
    name: match?.[1]?.trim() ?? text,
    ...(url === undefined ? {} : { url }),
    ...(affiliation === undefined ? {} : { affiliation }),
  };
}
