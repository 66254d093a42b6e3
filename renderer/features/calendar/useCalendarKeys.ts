import { useEffect, useRef } from "react";
import { useDesk } from "../../context/useDesk.ts";
import { calendarKey, type CalendarCommand } from "./calendarKey.ts";

/**
 * The letters and digits of the calendar, wherever the focus is in it. A field, a list of choices and
 * whatever floats keep their keys; keys that the window has answered are not answered twice.
 */
export function useCalendarKeys(run: (command: CalendarCommand, target: Element) => void): void {
  const { settings } = useDesk();
  const latest = useRef(run);
  useEffect(() => {
    latest.current = run;
  });
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent): void {
      const command = calendarKey(event);
      const target = event.target instanceof Element ? event.target : document.body;
      if (!command || event.defaultPrevented || event.repeat || isElsewhere(target)) return;
      if (settings.getState().settings.keys === false) return;
      event.preventDefault();
      latest.current(command, target);
    }
    window.addEventListener("keydown", onKeyDown);
    return () => window.removeEventListener("keydown", onKeyDown);
  }, [settings]);
}

const ELSEWHERE =
  "input:not([type=radio]), textarea, select, [contenteditable], [role=dialog], [role=menu], [role=combobox]";

function isElsewhere(target: Element): boolean {
  return target.closest(ELSEWHERE) !== null || document.querySelector("dialog[open]") !== null;
}
