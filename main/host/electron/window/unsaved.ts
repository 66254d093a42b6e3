import type { WebContents } from "electron";

/**
 * A page that still has something unsaved refuses to go. Electron would then do nothing at all when
 * somebody closes the window: ask, and go on where they say so.
 */
export function registerUnsavedQuestion(
  contents: Pick<WebContents, "on">,
  mayDiscard: () => boolean,
): void {
  contents.on("will-prevent-unload", (event) => {
    // Preventing the refusal is what lets the window go.
    if (mayDiscard()) event.preventDefault();
  });
}
