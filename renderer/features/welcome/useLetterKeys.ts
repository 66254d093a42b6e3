import { useEffect, useRef } from "react";
import { useDeskState } from "../../context/useDesk.ts";

/** Does what a letter stands for, unless it is typed into a field or letters are switched off. */
export function useLetterKeys(acts: Readonly<Record<string, () => void>>): void {
  const isOn = useDeskState("settings", ({ settings }) => settings.keys !== false);
  const current = useRef(acts);
  useEffect(() => {
    current.current = acts;
  });
  useEffect(() => {
    if (!isOn) return undefined;
    function onKeyDown(event: KeyboardEvent): void {
      const isHeld = event.ctrlKey || event.metaKey || event.altKey;
      const typed = document.activeElement?.matches("input, textarea, select") === true;
      const act = current.current[event.key.toUpperCase()];
      if (event.defaultPrevented || event.repeat || isHeld || typed || !act) return;
      event.preventDefault();
      act();
    }
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, [isOn]);
}
