import type { App } from "./app.ts";
import type { RunningBrowser } from "./browser.ts";
import { cancellable } from "./cancellable.ts";
import type { SingleInstance } from "./singleInstance.ts";
import type { Windows } from "./windows.ts";

interface LifecyclePorts {
  readonly app: () => App;
  readonly windows: Windows;
  readonly browser: () => RunningBrowser | undefined;
  readonly singleInstance: SingleInstance;
}

/** The end of the application, in Electron's order of events. */
export function createLifecycle({ app, windows, browser, singleInstance }: LifecyclePorts) {
  let isQuitting = false;
  let isExiting = false;

  /** Ends without asking anybody. */
  const exit = async (code: number): Promise<void> => {
    if (isExiting) return;
    isExiting = true;
    app().emit("quit", {}, code);
    await browser()?.stop();
    singleInstance.release();
    process.exit(code);
  };
  /** `will-quit`, once no window is left. */
  const finish = async (): Promise<void> => {
    const event = cancellable({});
    app().emit("will-quit", event);
    if (event.defaultPrevented) isQuitting = false;
    else await exit(0);
  };
  const quit = async (): Promise<void> => {
    if (isQuitting || isExiting) return;
    const event = cancellable({});
    app().emit("before-quit", event);
    if (event.defaultPrevented) return;
    isQuitting = true;
    for (const window of windows.all()) {
      if (!(await window.close({ waitForBeforeUnload: true }))) {
        // A window that stays keeps the application.
        isQuitting = false;
        return;
      }
    }
    await finish();
  };
  return {
    quit: () => void quit(),
    exit: (code = 0) => void exit(code),
    isEnding: () => isQuitting || isExiting,
    /** After a window closed: as in Electron, the application ends where nobody listens. */
    windowClosed() {
      if (windows.all().length > 0 || isQuitting || isExiting) return;
      if (!app().emit("window-all-closed")) void quit();
    },
  };
}
