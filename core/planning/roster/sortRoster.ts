/**
 * Rows in the order of a text key, as people of a language sort; those without one are last whichever way.
 *
 * `sortRoster(cards, ({ person }) => person.name, { language: "fr", isDescending: false })`
 */
export function sortRoster<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string | undefined,
  { language, isDescending }: { readonly language: string; readonly isDescending: boolean },
): readonly Item[] {
  const { compare } = new Intl.Collator(language, { numeric: true });
  const keyed = items.map((item) => ({ item, key: keyOf(item) ?? "" }));
  const sign = isDescending ? -1 : 1;
  return keyed
    .toSorted((a, b) =>
      a.key === "" || b.key === "" ? emptyLast(a.key, b.key) : sign * compare(a.key, b.key),
    )
    .map(({ item }) => item);
}

function emptyLast(a: string, b: string): number {
  return Number(a === "") - Number(b === "");
}
