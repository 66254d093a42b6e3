import { useEffect, useRef } from "react";

/** Does the main act of the view with Ctrl+Enter (Cmd+Enter on a Mac), from wherever the focus is. */
export function usePrimaryKey(act: () => void): void {
  const current = useRef(act);
  useEffect(() => {
    current.current = act;
  });
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent): void {
      const isPrimary = event.key === "Enter" && (event.ctrlKey || event.metaKey);
      if (!isPrimary || event.defaultPrevented || event.repeat) return;
      event.preventDefault();
      current.current();
    }
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, []);
}
