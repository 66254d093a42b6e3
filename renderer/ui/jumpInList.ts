/**
 * The next row whose label begins with what was typed, from the chosen one on and around the end. One
 * letter, also typed again and again, leads to the next such row; more of them may stay where they are.
 *
 * @example jumpInList(["Ada", "Bo", "Élise"], { typed: "e", from: 0 }) // 2
 */
export function jumpInList(
  labels: readonly string[],
  { typed, from }: { readonly typed: string; readonly from: number | undefined },
): number | undefined {
  const word = fold(typed);
  const letter = String.fromCodePoint(word.codePointAt(0) ?? 0);
  if (word === "") return undefined;
  const isOneLetter = word.replaceAll(letter, "") === "";
  const wanted = isOneLetter ? letter : word;
  const start = from === undefined ? 0 : isOneLetter ? from + 1 : from;
  for (let step = 0; step < labels.length; step++) {
    const index = (start + step) % labels.length;
    if (fold(labels[index] ?? "").startsWith(wanted)) return index;
  }
  return undefined;
}

function fold(text: string): string {
  return text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
}
