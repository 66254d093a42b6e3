import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";

/** What stands in a text where the words of a forgotten person were. */
export const BLANK = "[…]";

/**
 * Words that are to be blanked, told by a salted hash, so that the words themselves are nowhere. A
 * print matches so many words in a row, whatever stands between them: `Ada Example`,
 * `ada.example` and `ADA  EXAMPLE` have the same print.
 */
export interface Print {
  readonly words: number;
  /** A quick hash of 16 bits, which few other words share: only these are put to the slow one. */
  readonly sieve: number;
  readonly digest: string;
}

/** The prints of one forgotten person. */
interface SaltedPrints {
  readonly salt: string;
  readonly prints: readonly Print[];
}

/** A longer text than a name or an address is not looked for. */
const MAX_WORDS = 12;

const WORD = /\[…\]|[\p{L}\p{N}\p{M}]+/gu;

/** The print of a name, an address or a number; `undefined` where there is no word in it. */
export function printOf(text: string, salt: string): Print | undefined {
  const words = wordsOf(text).map(({ word }) => word);
  if (words.length === 0 || words.length > MAX_WORDS || words.includes(BLANK)) return undefined;
  return { words: words.length, sieve: sieveOf(words.map(hashOf)), digest: digestOf(words, salt) };
}

/** A function that replaces every run of words that has one of the prints by `[…]`. */
export function blanker(forgotten: readonly SaltedPrints[]): (text: string) => string {
  const wanted = forgotten.flatMap(({ salt, prints }) =>
    prints.map((print) => ({ ...print, salt })),
  );
  // A forged number of words would have a long text searched for ever.
  const sane = wanted.filter(({ words }) => words >= 1 && words <= MAX_WORDS);
  const byLength = Map.groupBy(sane, ({ words }) => words);
  const sieves = [...byLength].map(
    ([length, prints]) => [length, Map.groupBy(prints, ({ sieve }) => sieve)] as const,
  );
  return (text) => {
    const words = wordsOf(text);
    const hashes = words.map(({ word }) => hashOf(word));
    // For each word the start of the run that it is blanked with, so that two names leave two blanks.
    const hit = new Array<number | undefined>(words.length).fill(undefined);
    for (const [length, bySieve] of sieves) {
      for (let start = 0; start + length <= words.length; start += 1) {
        const likely = bySieve.get(sieveOf(hashes, start, length));
        if (!likely) continue;
        const run = words.slice(start, start + length).map(({ word }) => word);
        if (run.includes(BLANK)) continue;
        const isWanted = likely.some(({ salt, digest }) => digestOf(run, salt) === digest);
        if (isWanted && (length > 1 || standsOut(text, words[start]))) {
          joinRun(hit, start, start + length);
        }
      }
    }
    return hit.some((run) => run !== undefined) ? withoutHits(text, words, hit) : text;
  };
}

/** Marks a run of words, together with the runs that it overlaps. */
function joinRun(hit: (number | undefined)[], start: number, end: number): void {
  const overlapped = new Set(hit.slice(start, end).filter((run) => run !== undefined));
  const run = Math.min(start, ...overlapped);
  if (overlapped.size > 0) {
    hit.forEach((other, i) => {
      if (other !== undefined && overlapped.has(other)) hit[i] = run;
    });
  }
  hit.fill(run, start, end);
}

/**
 * Whether a single word may be blanked: where it stands alone in its line, its cell or its list, or is
 * a number. Elsewhere it may be an ordinary word, for somebody is called May.
 */
function standsOut(text: string, found: WordInText | undefined): boolean {
  if (!found) return false;
  if (/^\p{N}{5,}$/u.test(found.word)) return true;
  return isEdge(text, found.start - 1, -1) && isEdge(text, found.end, 1);
}

/** Past blanks and signs of emphasis, does a line, a cell or an item end here? */
function isEdge(text: string, from: number, step: 1 | -1): boolean {
  let at = from;
  while (/[ \t*_]/.test(text.charAt(at))) at += step;
  return /^[|\n\r,;&()]?$/.test(text.charAt(at));
}

interface WordInText {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

function wordsOf(text: string): readonly WordInText[] {
  return Array.from(text.matchAll(WORD), ({ 0: found, index }) => ({
    word: found === BLANK ? BLANK : withoutCase(found.normalize("NFKC")),
    start: index,
    end: index + found.length,
  }));
}

/** By way of capitals, because those of `Groß` are `GROSS`. */
function withoutCase(word: string): string {
  return word.toLowerCase().toUpperCase().toLowerCase();
}

function withoutHits(
  text: string,
  words: readonly WordInText[],
  hit: readonly (number | undefined)[],
): string {
  let result = "";
  let done = 0;
  words.forEach(({ start, end }, i) => {
    if (hit[i] === undefined) return;
    if (hit[i] !== hit[i - 1]) result += text.slice(done, start) + BLANK;
    done = end;
  });
  return result + text.slice(done);
}

/** FNV-1a of 32 bits, over UTF-16 units. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i += 1) {
    hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  }
  return hash;
}

function sieveOf(hashes: readonly number[], start = 0, length = hashes.length): number {
  let sieve = 0;
  for (let i = start; i < start + length; i += 1) sieve = Math.imul(sieve, 31) + (hashes[i] ?? 0);
  return (sieve ^ (sieve >>> 16)) & 0xffff;
}

function digestOf(words: readonly string[], salt: string): string {
  return bytesToHex(sha256(new TextEncoder().encode(`${salt} ${words.join(" ")}`))).slice(0, 32);
}
