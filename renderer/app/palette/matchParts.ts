export interface TextPart {
  readonly text: string;
  readonly isMatch: boolean;
}

/** A text in parts: those that begin a word as one of the asked words does, and what is between. */
export function matchParts(text: string, query: string): readonly TextPart[] {
  const asked = wordsOf(query);
  return text.split(/(?<=[^\p{L}\p{N}])(?=[\p{L}\p{N}])/u).flatMap((word) => {
    const length = Math.max(
      0,
      ...asked.map((one) => (fold(word).startsWith(one) ? one.length : 0)),
    );
    return [
      { text: word.slice(0, length), isMatch: true },
      { text: word.slice(length), isMatch: false },
    ].filter((part) => part.text !== "");
  });
}

/** Whether each of the asked words begins a word of the text; an empty question matches everything. */
export function isMatch(text: string, query: string): boolean {
  const words = wordsOf(text);
  return wordsOf(query).every((one) => words.some((word) => word.startsWith(one)));
}

function wordsOf(text: string): readonly string[] {
  return text
    .split(/[^\p{L}\p{N}]+/u)
    .map(fold)
    .filter((word) => word !== "");
}

/** Accents and case make no difference; the length stays, so that the part can be marked. */
function fold(text: string): string {
  const folded = text
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .toLowerCase();
  return folded.length === text.length ? folded : text.toLowerCase();
}
