import { useEffect, useRef } from "react";

export interface RosterKeys {
  readonly find: () => void;
  readonly create: () => void;
}

/**
 * Ctrl+F finds here and Ctrl+N makes a new one here, before the keys of the whole window. A browser that
 * keeps one of them for itself never tells.
 */
export function useRosterKeys({ find, create }: RosterKeys): void {
  const latest = useRef({ find, create });
  useEffect(() => {
    latest.current = { find, create };
  });
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent): void {
      const isOther = event.shiftKey || event.altKey || !(event.ctrlKey || event.metaKey);
      if (isOther || document.querySelector("dialog[open]")) return;
      const key = event.key.toLowerCase();
      if (key !== "f" && key !== "n") return;
      event.preventDefault();
      if (key === "f") latest.current.find();
      else latest.current.create();
    }
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, []);
}
