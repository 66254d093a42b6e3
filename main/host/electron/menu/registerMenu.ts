import type { Menu } from "electron";
import { menuTemplate, type MenuOptions } from "./menuTemplate.ts";

/** Puts the menu of the application in place; again wherever its language changed. */
export function registerMenu(
  menu: Pick<typeof Menu, "buildFromTemplate" | "setApplicationMenu">,
  options: MenuOptions,
): void {
  menu.setApplicationMenu(menu.buildFromTemplate(menuTemplate(options)));
}
