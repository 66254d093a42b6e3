import type { KeyboardEvent } from "react";
import { jumpInList } from "./jumpInList.ts";
import { moveInList } from "./moveInList.ts";
import { useTypedLetters } from "./useTypedLetters.ts";

export interface ListKeysOptions<Item> {
  readonly items: readonly Item[];
  readonly idOf: (item: Item) => string;
  readonly labelOf: (item: Item) => string;
  readonly selected: string | undefined;
  readonly onSelect: (id: string) => void;
  readonly onOpen?: ((id: string) => void) | undefined;
  /** How many rows are in sight. */
  readonly pageSize: () => number;
}

/** The keys of a list: arrows, ends and pages, letters, Enter. */
export function useListKeys<Item>(options: ListKeysOptions<Item>) {
  const { items, idOf, labelOf, selected, onSelect, onOpen, pageSize } = options;
  const typedBy = useTypedLetters();

  function placeFor(event: KeyboardEvent): number | undefined {
    if (event.ctrlKey || event.metaKey || event.altKey) return undefined;
    const chosen = items.findIndex((item) => idOf(item) === selected);
    const index = chosen < 0 ? undefined : chosen;
    const moved = moveInList(event.key, { index, count: items.length, page: pageSize() });
    if (moved !== undefined) return moved;
    const typed = typedBy(event);
    return typed === undefined ? undefined : jumpInList(items.map(labelOf), { typed, from: index });
  }

  return (event: KeyboardEvent) => {
    // Keys of a control within a row are its own.
    if (event.target !== event.currentTarget) return;
    if (event.key === "Enter" && selected !== undefined && onOpen) {
      event.preventDefault();
      onOpen(selected);
      return;
    }
    const place = placeFor(event);
    const item = place === undefined ? undefined : items[place];
    if (item === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    onSelect(idOf(item));
  };
}
