import { useEffect, type RefObject } from "react";
import { useDeskState } from "../../context/useDesk.ts";
import { takesLetter } from "./takesLetter.ts";

/**
 * C copies the field that has the focus, or the first one, and goes to the next; with Shift in the form
 * with markup, where there is one. It presses the buttons that are there, so both ways do the same.
 */
export function useCopyKeys(form: RefObject<HTMLElement | null>): void {
  const isOn = useDeskState("settings", ({ settings }) => settings.keys !== false);
  useEffect(() => {
    if (!isOn) return undefined;
    function onKeyDown(event: KeyboardEvent): void {
      if (event.key.toLowerCase() !== "c" || !takesLetter(event)) return;
      const boxes = [...(form.current?.querySelectorAll("[data-copy-field]") ?? [])];
      const found = boxes.findIndex((box) => box.contains(document.activeElement));
      const at = Math.max(0, found);
      const buttons = boxes[at]?.querySelectorAll("button");
      const button = event.shiftKey ? buttons?.[buttons.length - 1] : buttons?.[0];
      if (!button) return;
      event.preventDefault();
      button.click();
      boxes[at + 1]?.querySelector("button")?.focus();
      boxes[at + 1]?.scrollIntoView({ block: "nearest" });
    }
    window.addEventListener("keydown", onKeyDown);
    return () => window.removeEventListener("keydown", onKeyDown);
  }, [form, isOn]);
}
