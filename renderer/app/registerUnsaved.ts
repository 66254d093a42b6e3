import type { Desk } from "../stores/desk.ts";
import { selectSaveStatus } from "../stores/selectSaveStatus.ts";

/** Hands over what is being typed when the page goes, and warns while something is not saved. */
export function registerUnsaved({ drafts, saves }: Desk, page: Window): void {
  page.addEventListener("beforeunload", (event) => {
    drafts.getState().flush();
    if (selectSaveStatus(saves.getState()).kind !== "saved") event.preventDefault();
  });
  page.document.addEventListener("visibilitychange", () => drafts.getState().flush());
}
