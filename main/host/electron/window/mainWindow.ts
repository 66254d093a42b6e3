import type { BrowserWindow } from "electron";
import type { WindowStateFile } from "#main/services/windowState/windowState.ts";
import { keepWindowState } from "./keepWindowState.ts";

/** The one window of the application: there, or closed and perhaps to be opened again. */
export interface MainWindow {
  readonly current: () => BrowserWindow | undefined;
  /** In front of everything else, opened where it is not there. */
  readonly show: () => Promise<void>;
  /** Once where it was is on the disk. */
  readonly settled: () => Promise<void>;
}

interface MainWindowPorts {
  readonly file: WindowStateFile;
  readonly open: (state: Awaited<ReturnType<WindowStateFile["read"]>>) => BrowserWindow;
}

export function createMainWindow({ file, open }: MainWindowPorts): MainWindow {
  let window: BrowserWindow | undefined;
  let opening: Promise<void> | undefined;
  let note: Promise<void> = Promise.resolve();

  async function openAgain(): Promise<void> {
    const opened = open(await file.read());
    window = opened;
    keepWindowState(opened, (state) => {
      note = file.keep(state);
    });
    opened.on("closed", () => (window = undefined));
  }

  return {
    current: () => window,
    async show() {
      if (!window) return (opening ??= openAgain().finally(() => (opening = undefined)));
      if (window.isMinimized()) window.restore();
      window.show();
      window.focus();
    },
    settled: () => note,
  };
}
