import type * as Electron from "electron";
import type { DoubleRecord } from "./doubleRecord.ts";
import { strict } from "./strict.ts";

/** Notes what would have been opened. */
export function createShell({ opened }: DoubleRecord) {
  return strict("shell", {
    openExternal(url) {
      opened.push(url);
      return Promise.resolve();
    },
    showItemInFolder: (path) => void opened.push(path),
  } satisfies Partial<Electron.Shell>);
}
