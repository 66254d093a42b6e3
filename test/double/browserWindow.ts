import { EventEmitter } from "node:events";
import type * as Electron from "electron";
import { cancellable } from "./cancellable.ts";
import type { RunningPage } from "./openPage.ts";
import { createWindowFrame, type WindowFrame } from "./windowFrame.ts";
import type { WebContents } from "./webContents.ts";
import type { OpenWindow, Windows } from "./windows.ts";

/** What a window needs from its surroundings. */
export interface WindowPorts {
  readonly windows: Windows;
  readonly contents: WebContents;
  readonly inside: () => OpenWindow;
  readonly resize: (bounds: Electron.Rectangle) => Promise<void>;
}

/** `BrowserWindow`: its frame; what is in it are its `webContents`. */
export class BaseBrowserWindow extends EventEmitter {
  readonly id: number;
  readonly webContents: WebContents;
  private readonly ports: WindowPorts;
  private readonly frame: WindowFrame;
  private isGone = false;

  constructor(id: number, ports: WindowPorts, options: Electron.BrowserWindowConstructorOptions) {
    super();
    this.id = id;
    this.webContents = ports.contents;
    this.ports = ports;
    this.frame = createWindowFrame(options);
  }

  loadURL = (url: string) => this.webContents.loadURL(url);
  isDestroyed = () => this.isGone;
  close = () => void this.ports.inside().close({ waitForBeforeUnload: true });
  destroy = () => void this.ports.inside().page.then((page) => page.close());
  /** Not Electron's: the double says that the window is gone. */
  markClosed = () => {
    this.isGone = true;
    this.emit("closed");
  };

  show = () => this.setVisible(true);
  showInactive = () => this.setVisible(true);
  hide = () => this.setVisible(false);
  isVisible = () => this.frame.isVisible;
  focus = () => {
    this.ports.windows.focus(this.id);
    this.webContents.focus();
    this.emit("focus");
  };
  isFocused = () => this.ports.windows.focused()?.id === this.id;

  getTitle = () => this.frame.title;
  setTitle = (title: string) => void (this.frame.title = title);
  getBounds = () => ({ ...this.frame.bounds });
  getNormalBounds = () => ({ ...this.frame.bounds });
  setBounds = (bounds: Partial<Electron.Rectangle>) => {
    this.frame.bounds = { ...this.frame.bounds, ...bounds };
    void this.ports.resize(this.frame.bounds);
    this.emit("resize");
    this.emit("move");
  };

  maximize = () => this.setState("maximized", "maximize");
  unmaximize = () => this.setState("normal", "unmaximize");
  isMaximized = () => this.frame.state === "maximized";
  minimize = () => this.setState("minimized", "minimize");
  restore = () => this.setState("normal", "restore");
  isMinimized = () => this.frame.state === "minimized";
  setFullScreen = (on: boolean) =>
    on
      ? this.setState("fullscreen", "enter-full-screen")
      : this.setState("normal", "leave-full-screen");
  isFullScreen = () => this.frame.state === "fullscreen";

  // Of the frame only, which is not there.
  setBackgroundColor = () => undefined;
  setMenuBarVisibility = () => undefined;

  private setVisible(isVisible: boolean) {
    this.frame.isVisible = isVisible;
    this.emit(isVisible ? "show" : "hide");
  }

  private setState(state: WindowFrame["state"], event: string) {
    this.frame.state = state;
    this.emit(event);
  }
}

interface Closing {
  readonly window: BaseBrowserWindow;
  readonly contents: WebContents;
  readonly page: Promise<RunningPage>;
}

/**
 * Closes a window in Electron's order: `close`, then the page's `beforeunload`, then
 * `will-prevent-unload` where the page wants to stay. Answers whether it went.
 */
export async function closeWindow(
  { window, contents, page }: Closing,
  options: { readonly waitForBeforeUnload?: boolean } = {},
): Promise<boolean> {
  const event = cancellable({});
  window.emit("close", event);
  if (event.defaultPrevented) return false;
  const shown = await page;
  if (options.waitForBeforeUnload === true && (await shown.wantsToStay())) {
    const refusal = cancellable({});
    contents.emit("will-prevent-unload", refusal);
    // Preventing the refusal lets the window go.
    if (!refusal.defaultPrevented) return false;
  }
  await shown.page.close().catch(() => undefined);
  return true;
}
