import { useId, useMemo, type ReactNode } from "react";
import { listRows } from "./listRows.ts";
import { useListKeys } from "./useListKeys.ts";
import { useListRows } from "./useListRows.ts";
import { VirtualRow } from "./VirtualRow.tsx";

export interface VirtualListProps<Item> {
  readonly label: string;
  readonly items: readonly Item[];
  readonly idOf: (item: Item) => string;
  /** What the item is called: typing jumps to it. */
  readonly labelOf: (item: Item) => string;
  /** What the row shows: words and signs, no controls. */
  readonly children: (item: Item) => ReactNode;
  /** The group that an item stands in; each run of one group gets a head that sticks. */
  readonly groupOf?: (item: Item) => string;
  readonly selected: string | undefined;
  readonly onSelect: (id: string) => void;
  /** Enter, and a double press. */
  readonly onOpen?: (id: string) => void;
  /** The height of every row, in rem. */
  readonly rowHeight?: number;
}

/**
 * A list of any length: only the rows in sight are drawn. It takes the focus as a whole; arrows, Home, End,
 * pages and letters move the choice, which stays in sight.
 */
export function VirtualList<Item>(props: VirtualListProps<Item>) {
  const { label, items, idOf, groupOf, selected, onSelect, onOpen, rowHeight = 2.25 } = props;
  const listId = useId();
  const rows = useMemo(() => listRows(items, groupOf), [items, groupOf]);
  const chosenRow = rows.findIndex((row) => row.kind === "item" && idOf(row.item) === selected);
  const isGrouped = groupOf !== undefined;
  const options = { rows, chosenRow, rowHeight, isGrouped };
  const { setScroller, drawnRows, height, stuck, pageSize } = useListRows(options);
  const onKeyDown = useListKeys({ ...props, pageSize });
  return (
    <div
      ref={setScroller}
      className="vlist content"
      role="listbox"
      tabIndex={0}
      aria-label={label}
      aria-activedescendant={chosenRow < 0 ? undefined : `${listId}-${chosenRow}`}
      onKeyDown={onKeyDown}
    >
      <div className="vlist-rows" role="presentation" style={{ height }}>
        {drawnRows.map(({ index, start, size }) => {
          const row = rows[index];
          if (!row) return null;
          const place = { start, height: size };
          if (row.kind === "head") {
            const isStuck = index === stuck;
            return <VirtualRow key={index} {...{ place, isStuck }} head={row.text} />;
          }
          const id = idOf(row.item);
          const option = {
            id: `${listId}-${index}`,
            isSelected: id === selected,
            position: row.index + 1,
            of: items.length,
            onSelect: () => onSelect(id),
            onOpen: () => onOpen?.(id),
          };
          return (
            <VirtualRow key={id} {...{ place, option }}>
              {props.children(row.item)}
            </VirtualRow>
          );
        })}
      </div>
    </div>
  );
}
