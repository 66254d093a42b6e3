import type { Desk } from "../stores/desk.ts";
import { typingFieldOf } from "./typingFieldOf.ts";
import { undoKeyOf } from "./undoKeyOf.ts";

/**
 * Undo and redo by key, in both hosts: a browser has no menu of ours, and in Electron a field would take
 * back typing that is saved already before the menu gets the key. What is prevented here goes no
 * further, so that no key is answered twice.
 */
export function registerKeys(desk: Desk, page: Window): void {
  page.addEventListener("keydown", (event) => {
    const command = undoKeyOf(event);
    if (event.defaultPrevented || !command || typingFieldOf(page.document)) return;
    event.preventDefault();
    void desk[command]();
  });
}
