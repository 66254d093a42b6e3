import { useEffect, useEffectEvent } from "react";

/** Ctrl+Enter, on a Mac Cmd+Enter, does what the primary button of the view does. */
export function usePrimaryKey(perform: () => void): void {
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    const isPrimary = event.key === "Enter" && (event.ctrlKey || event.metaKey);
    if (!isPrimary || event.defaultPrevented || event.repeat) return;
    if (document.querySelector("dialog[open]") !== null) return;
    event.preventDefault();
    perform();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => onKeyDown(event);
    window.addEventListener("keydown", listen);
    return () => window.removeEventListener("keydown", listen);
  }, []);
}
