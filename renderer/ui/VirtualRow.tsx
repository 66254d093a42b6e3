import type { ReactNode } from "react";

export interface VirtualRowProps {
  /** Where it stands in the list, in pixels. */
  readonly place: { readonly start: number; readonly height: number };
  /** The words of a head. */
  readonly head?: string;
  /** A head that stays at the top while its group is in sight. */
  readonly isStuck?: boolean;
  readonly option?: VirtualOption;
  readonly children?: ReactNode;
}

/** What a row that can be chosen says of itself: most of its neighbours are not drawn. */
export interface VirtualOption {
  readonly id: string;
  readonly isSelected: boolean;
  readonly position: number;
  readonly of: number;
  readonly onSelect: () => void;
  readonly onOpen: () => void;
}

/** One row of a VirtualList, head or option. */
export function VirtualRow({ place, head, isStuck = false, option, children }: VirtualRowProps) {
  const { start, height } = place;
  // One that sticks stands in the flow, at the top.
  const style = isStuck ? { height } : { height, transform: `translateY(${start}px)` };
  if (!option) {
    const look = isStuck ? "vlist-row vlist-head stuck" : "vlist-row vlist-head";
    return (
      <div role="presentation" className={look} style={style}>
        {head}
      </div>
    );
  }
  return (
    <div
      id={option.id}
      role="option"
      className="vlist-row"
      style={style}
      aria-selected={option.isSelected}
      aria-posinset={option.position}
      aria-setsize={option.of}
      onClick={option.onSelect}
      onDoubleClick={option.onOpen}
    >
      {children}
    </div>
  );
}
