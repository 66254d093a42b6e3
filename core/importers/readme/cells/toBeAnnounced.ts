import { foldWords } from "../../../text/foldWords.ts";

/**
 * Whether a cell says that its content is still open: "TBA", "to be confirmed", "à venir", "?".
 *
 * `isToBeAnnounced("T.B.D.")` is true, `isToBeAnnounced("TBD: lightning talks")` is false.
 */
export function isToBeAnnounced(text: string): boolean {
  if (text.length > 100) return false;
  const words = foldWords(text)
    .replace(/^[\s([*_]+|[\s)\].!*_]+$/g, "")
    .replace(/^t\.?\s?b\.?\s?([adcns])\.?\??$/, "tb$1");
  return /^[?…]+$/.test(words) || /^\?+$|^\.{2,}$/.test(text.trim()) || openWords.has(words);
}

const openWords: ReadonlySet<string> = new Set([
  ...["a", "d", "c", "n", "s"].map((letter) => `tb${letter}`),
  ...["announced", "determined", "decided", "confirmed", "defined", "named"].map(
    (word) => `to be ${word}`,
  ),
  ...["not yet known", "not yet decided", "unknown", "pending", "open", "open slot", "coming soon"],
  ...["speaker wanted", "speakers wanted", "wanted", "you?", "your talk here", "could be you"],
  ...["venir", "definir", "confirmer", "determiner", "annoncer", "preciser", "decider"].map(
    (word) => `a ${word}`,
  ),
  ...["bientot", "inconnu", "libre", "recherche orateur", "non defini", "pas encore defini"],
]);
