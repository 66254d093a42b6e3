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
  readonly digest: string;
}

/** A longer text than a name or an address is not looked for. */
const MAX_WORDS = 12;

const WORD = /\[…\]|[\p{L}\p{N}\p{M}]+/gu;

/** The print of a name, an address or a number; `undefined` where there is no word in it. */
export function printOf(text: string, salt: string): Print | undefined {
  const words = wordsOf(text).map(({ word }) => word);
  if (words.length === 0 || words.length > MAX_WORDS || words.includes(BLANK)) return undefined;
  return { words: words.length, digest: digestOf(words, salt) };
}

/** The text with every run of words that has one of the prints replaced by `[…]`. */
export function blank(
  text: string,
  prints: readonly { readonly salt: string; readonly prints: readonly Print[] }[],
): string {
  const words = wordsOf(text);
  const hit = new Array<boolean>(words.length).fill(false);
  for (const { salt, prints: wanted } of prints) {
    for (const { words: length, digest } of wanted) {
      for (let start = 0; start + length <= words.length; start += 1) {
        const run = words.slice(start, start + length).map(({ word }) => word);
        if (!run.includes(BLANK) && digestOf(run, salt) === digest) {
          hit.fill(true, start, start + length);
        }
      }
    }
  }
  return hit.includes(true) ? withoutHits(text, words, hit) : text;
}

interface WordInText {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

function wordsOf(text: string): readonly WordInText[] {
  return Array.from(text.matchAll(WORD), ({ 0: found, index }) => ({
    word: found === BLANK ? BLANK : found.normalize("NFKC").toLowerCase(),
    start: index,
    end: index + found.length,
  }));
}

function withoutHits(text: string, words: readonly WordInText[], hit: readonly boolean[]): string {
  let result = "";
  let done = 0;
  words.forEach(({ start, end }, i) => {
    if (!hit[i]) return;
    if (!hit[i - 1]) result += text.slice(done, start) + BLANK;
    done = end;
  });
  return result + text.slice(done);
}

function digestOf(words: readonly string[], salt: string): string {
  return bytesToHex(sha256(new TextEncoder().encode(`${salt} ${words.join(" ")}`))).slice(0, 32);
}
