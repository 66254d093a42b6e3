/**
 * The choices that have what was typed in them, accents and capitals aside; those that begin with it come
 * first. A list in a field is for picking: more than `limit` is for more typing.
 *
 * @example filterChoices([{ label: "Élodie" }, { label: "Delphine" }], "el", 50) // both, Élodie first
 */
export function filterChoices<Choice extends { readonly label: string }>(
  choices: readonly Choice[],
  typed: string,
  limit: number,
): readonly Choice[] {
  const wanted = fold(typed.trim());
  if (wanted === "") return choices.slice(0, limit);
  const places = choices.map((choice) => ({ choice, at: fold(choice.label).indexOf(wanted) }));
  const found = places.filter(({ at }) => at >= 0);
  const first = found.filter(({ at }) => at === 0);
  const rest = found.filter(({ at }) => at > 0);
  return [...first, ...rest].slice(0, limit).map(({ choice }) => choice);
}

function fold(text: string): string {
  return text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
}
