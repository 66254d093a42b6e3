import type * as Electron from "electron";
import { strict } from "./strict.ts";

/** A clipboard of the main process's own: what a page copies is in Chromium's. */
export function createClipboard() {
  let text = "";
  return strict("clipboard", {
    writeText(written) {
      text = written;
      return Promise.resolve();
    },
    readText: () => Promise.resolve(text),
  } satisfies Partial<Electron.Clipboard>);
}
