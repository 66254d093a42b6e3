import { useState, type PointerEvent, type RefObject } from "react";

export interface RowDrag {
  /** The place over which a row is held. */
  readonly over: number | undefined;
  readonly start: (event: PointerEvent<HTMLElement>, place: number) => void;
}

/** Rows that are dragged by their grips: the pointer decides over which other row one is let go. */
export function useRowDrag(
  list: RefObject<HTMLElement | null>,
  onDrop: (from: number, to: number) => void,
): RowDrag {
  const [over, setOver] = useState<number>();
  function start({ button, pointerId, currentTarget }: GrabEvent, from: number): void {
    if (button !== 0) return;
    // The element for the listeners of the page, which name the pointer's events.
    const grip: HTMLElement = currentTarget;
    grip.setPointerCapture(pointerId);
    const following = new AbortController();
    const { signal } = following;
    let to = from;
    function end(): void {
      following.abort();
      setOver(undefined);
    }
    function follow({ clientY }: MouseEvent): void {
      to = placeAt(list.current, clientY);
      setOver(to);
    }
    function drop(): void {
      end();
      onDrop(from, to);
    }
    grip.addEventListener("pointermove", follow, { signal });
    grip.addEventListener("pointerup", drop, { signal });
    grip.addEventListener("pointercancel", end, { signal });
  }
  return { over, start };
}

type GrabEvent = PointerEvent<HTMLElement>;

/** The row whose height the pointer is at; above and below the list it is the first and the last. */
function placeAt(list: HTMLElement | null, y: number): number {
  const rows = [...(list?.children ?? [])];
  const found = rows.findIndex((row) => y < row.getBoundingClientRect().bottom);
  return found === -1 ? rows.length - 1 : found;
}
