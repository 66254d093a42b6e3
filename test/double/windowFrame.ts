import type * as Electron from "electron";

type Bounds = Electron.Rectangle;

/** Place, size and state of a window, as far as they can be without a display. */
export interface WindowFrame {
  bounds: Bounds;
  state: "normal" | "maximized" | "minimized" | "fullscreen";
  isVisible: boolean;
  title: string;
}

export function createWindowFrame(options: Electron.BrowserWindowConstructorOptions): WindowFrame {
  const { x = 0, y = 0, width = 800, height = 600, show = true, title = "" } = options;
  return { bounds: { x, y, width, height }, state: "normal", isVisible: show, title };
}
