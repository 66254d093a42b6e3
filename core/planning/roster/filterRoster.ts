import { foldName } from "../../model/foldName.ts";

/**
 * Those whose text has every word of the query, accents and case aside. An empty query leaves all.
 *
 * `filterRoster(people, "ele ropes", textOf)` finds Élena who speaks on "Ropes and Trees".
 */
export function filterRoster<Item>(
  items: readonly Item[],
  query: string,
  textOf: (item: Item) => string,
): readonly Item[] {
  const words = foldName(query)
    .split(" ")
    .filter((word) => word !== "");
  if (words.length === 0) return items;
  return items.filter((item) => {
    const text = foldName(textOf(item));
    return words.every((word) => text.includes(word));
  });
}
