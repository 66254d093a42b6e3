import type { ConvenerApp } from "./convenerApp.ts";
import type { ElectronConvener } from "./launchElectron.ts";

/** Why a spec of the native menu cannot run, `undefined` where it can. */
export function menuAbsence({ host }: ConvenerApp): string | undefined {
  return host === "loopback" ? "a browser has no menu of ours" : undefined;
}

/** Clicks an item of the application's menu, by its id. */
export async function clickMenu(app: ConvenerApp, id: string): Promise<void> {
  const { electron } = app as ElectronConvener;
  await electron.evaluate(({ Menu }, name) => {
    Menu.getApplicationMenu()?.getMenuItemById(name)?.click();
  }, id);
}
