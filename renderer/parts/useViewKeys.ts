import { useEffect, useRef } from "react";
import { useDesk } from "../context/useDesk.ts";

/** What each key does in a view, by what it types: "j", "?", "Insert". Letters in lower case. */
export type ViewKeys = Readonly<Record<string, () => void>>;

/** Where a key is an answer or a text of its own. */
const OWN_KEYS =
  "input, textarea, select, [contenteditable], dialog, [role=menu], [role=listbox], [role=dialog]";

/**
 * Keys that act on the view as a whole, as long as it is drawn: not while somebody types, under no
 * dialog or menu, and not where single keys are switched off in the settings.
 */
export function useViewKeys(keys: ViewKeys): void {
  const { settings } = useDesk();
  const current = useRef(keys);
  useEffect(() => {
    current.current = keys;
  });
  useEffect(() => {
    function answer(event: KeyboardEvent): void {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      if (settings.getState().settings.keys === false || isOwn(event.target)) return;
      const perform = current.current[event.key.length === 1 ? event.key.toLowerCase() : event.key];
      if (!perform) return;
      event.preventDefault();
      perform();
    }
    window.addEventListener("keydown", answer);
    return () => window.removeEventListener("keydown", answer);
  }, [settings]);
}

function isOwn(target: EventTarget | null): boolean {
  if (document.querySelector("dialog[open], .menu") !== null) return true;
  return target instanceof Element && target.closest(OWN_KEYS) !== null;
}
