import { useEffect, useRef, type RefObject } from "react";

export interface FocusPlaces {
  readonly list: RefObject<HTMLElement | null>;
  readonly detail: RefObject<HTMLElement | null>;
}

type FocusLater = (place: keyof FocusPlaces, id: string | undefined) => void;

/**
 * Takes the focus to the list or to the thing beside it once the page shows what was chosen: a dialog
 * that closes gives it back to its opener first.
 */
export function useFocusLater(selected: string | undefined, places: FocusPlaces): FocusLater {
  const wanted = useRef<{ readonly place: keyof FocusPlaces; readonly id: string | undefined }>(
    undefined,
  );
  useEffect(() => {
    if (!wanted.current || wanted.current.id !== selected) return;
    const { place } = wanted.current;
    wanted.current = undefined;
    const rows = places.list.current?.querySelector<HTMLElement>("[role=listbox]");
    (place === "list" ? rows : places.detail.current)?.focus();
  });
  return (place, id) => {
    wanted.current = { place, id };
  };
}
