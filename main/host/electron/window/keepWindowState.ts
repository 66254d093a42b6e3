import type { BrowserWindow } from "electron";
import type { WindowState } from "#main/services/windowState/windowState.ts";

/** Notes where the window is when it was moved, sized or maximized, and when it closes. */
export function keepWindowState(
  window: Pick<BrowserWindow, "on" | "getNormalBounds" | "isMaximized">,
  keep: (state: WindowState) => void,
): void {
  const note = () => keep({ bounds: window.getNormalBounds(), isMaximized: window.isMaximized() });
  window.on("resized", note);
  window.on("moved", note);
  window.on("maximize", note);
  window.on("unmaximize", note);
  window.on("close", note);
}
