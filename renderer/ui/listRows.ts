/** A row of a list: the head of a group, or the item with its place among the items. */
export type ListRow<Item> =
  | { readonly kind: "head"; readonly text: string }
  | { readonly kind: "item"; readonly item: Item; readonly index: number };

/**
 * The items with a head before the first of each run of one group. The caller sorts; where no group is
 * said there is no head.
 *
 * @example listRows(["Ada", "Alan", "Bo"], (name) => name.charAt(0)) // A, Ada, Alan, B, Bo
 */
export function listRows<Item>(
  items: readonly Item[],
  groupOf?: (item: Item) => string,
): readonly ListRow<Item>[] {
  const rows: ListRow<Item>[] = [];
  let last: string | undefined;
  for (const [index, item] of items.entries()) {
    const group = groupOf?.(item);
    if (group !== undefined && group !== last) rows.push({ kind: "head", text: group });
    last = group;
    rows.push({ kind: "item", item, index });
  }
  return rows;
}
