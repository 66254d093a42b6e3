import { createClipboard } from "./clipboard.ts";
import { createDialog } from "./dialog.ts";
import type { DoubleRecord } from "./doubleRecord.ts";
import { absentModules } from "./moduleHooks.ts";
import { createScreen } from "./screen.ts";
import { createShell } from "./shell.ts";
import { refused, strict } from "./strict.ts";
import { webContentsModule } from "./webContents.ts";
import type { Windows } from "./windows.ts";

interface Rooms {
  readonly app: object;
  readonly BrowserWindow: object;
  readonly menus: { readonly Menu: object; readonly MenuItem: object };
  readonly ipcMain: object;
  readonly session: object;
  readonly protocol: object;
  readonly nativeTheme: object;
  readonly windows: Windows;
  readonly record: DoubleRecord;
}

/** All that `import "electron"` gives in the main process, and `__double` for the specs. */
export function electronModule(rooms: Rooms): Readonly<Record<string, unknown>> {
  const { app, BrowserWindow, menus, ipcMain, nativeTheme, windows, record } = rooms;
  return strict("electron", {
    ...Object.fromEntries(absentModules.map((name) => [name, refused(name)])),
    app: strict("app", app),
    BrowserWindow,
    webContents: webContentsModule(windows),
    ipcMain,
    ...menus,
    protocol: strict("protocol", rooms.protocol),
    session: strict("session", { defaultSession: rooms.session }),
    nativeTheme,
    dialog: createDialog(),
    shell: createShell(record),
    clipboard: createClipboard(),
    screen: createScreen(),
    __double: record,
  });
}
