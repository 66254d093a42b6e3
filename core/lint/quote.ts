import type { Phrase } from "../text/phrase.ts";

/**
 * Somebody's words within a sentence, on one line and cut where they are long.
 *
 * `quote.en("June\n31")` is “June 31”; in French « June 31 » with no-break spaces.
 */
export const quote: Phrase<string> = {
  en: (words) => `“${inOneLine(words)}”`,
  fr: (words) => `«\u00A0${inOneLine(words)}\u00A0»`,
};

const LONGEST = 80;

function inOneLine(words: string): string {
  const line = words.replace(/\s+/g, " ").trim();
  return line.length > LONGEST ? `${line.slice(0, LONGEST - 1).trimEnd()}…` : line;
}
