import { useLayoutEffect, useRef, type RefObject } from "react";

/** The fields of a row, as `data-cell` names them. */
export type AgendaCell = "minutes" | "title";

/**
 * Keeps the focus in a row that is about to move or to be made: the browser takes it from an element
 * that is put elsewhere.
 *
 * @param rows the ids in their order: they change when the row is where it is to be
 */
export function useKeptFocus(list: RefObject<HTMLElement | null>, rows: string) {
  const wanted = useRef<{ readonly id: string; readonly cell: AgendaCell }>(undefined);
  useLayoutEffect(() => {
    const { id, cell } = wanted.current ?? {};
    const field = list.current?.querySelector<HTMLElement>(
      `[data-row="${id ?? ""}"] [data-cell="${cell ?? ""}"] input`,
    );
    if (!field) return;
    wanted.current = undefined;
    field.focus();
  }, [list, rows]);
  return (id: string, cell: AgendaCell): void => {
    wanted.current = { id, cell };
  };
}
