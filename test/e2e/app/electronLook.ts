import type { ElectronApplication } from "playwright-core";

/** How many windows there are. */
export function countWindows(electron: ElectronApplication): Promise<number> {
  return electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length);
}

/** How many things could show a page: windows, webviews, developer tools. */
export function countContents(electron: ElectronApplication): Promise<number> {
  return electron.evaluate(({ webContents }) => webContents.getAllWebContents().length);
}

/** Takes the place of the system's programs; what is answered tells what they were handed. */
export async function noteOpened(
  electron: ElectronApplication,
): Promise<() => Promise<readonly string[]>> {
  await electron.evaluate(({ shell }) => {
    const opened: string[] = [];
    Object.assign(globalThis, { specOpened: opened });
    shell.openExternal = (address) => {
      opened.push(address);
      return Promise.resolve();
    };
  });
  return () =>
    electron.evaluate(() => (globalThis as unknown as { specOpened: string[] }).specOpened);
}
