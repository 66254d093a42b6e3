import type { BaseBrowserWindow } from "./browserWindow.ts";
import type { WebContents } from "./webContents.ts";

const editing = ["undo", "redo", "cut", "copy", "paste", "delete", "reload"] as const;

/** What a role of the menu does by itself. Throws for one that no spec has clicked yet. */
export function performRole(
  role: string,
  window: BaseBrowserWindow | undefined,
  quit: () => void,
): void {
  const contents: WebContents | undefined = window?.webContents;
  const method = editing.find((name) => name === role);
  if (method) contents?.[method]();
  else if (role === "selectall") contents?.selectAll();
  else if (role === "quit") quit();
  else if (role === "close") window?.close();
  else if (role === "minimize") window?.minimize();
  else if (role === "togglefullscreen") window?.setFullScreen(!window.isFullScreen());
  else throw new Error(`electron double: the click on the role ${role} is not implemented`);
}
