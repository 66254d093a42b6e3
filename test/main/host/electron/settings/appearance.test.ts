import type { MenuItemConstructorOptions } from "electron";
import { describe, expect, it } from "vitest";
import type { PlanCalls } from "#core/host/contract.ts";
import type { Settings } from "#core/host/settings.ts";
import { ok } from "#core/model/result.ts";
import { createAppearance } from "#main/host/electron/settings/appearance.ts";
import { followSettings } from "#main/host/electron/settings/followSettings.ts";
import { backgroundColor } from "#main/host/electron/settings/theme.ts";

type MenuPort = Parameters<typeof createAppearance>[0]["menu"];

function start(first: Settings) {
  let settings = first;
  const menus: (string | undefined)[] = [];
  const nativeTheme = { themeSource: "system" as "system" | "light" | "dark" };
  const menu = {
    buildFromTemplate: (template: MenuItemConstructorOptions[]) => template,
    setApplicationMenu: (template: MenuItemConstructorOptions[]) => menus.push(template[0]?.label),
  } as unknown as MenuPort;
  const appearance = createAppearance({
    settings: { read: () => Promise.resolve(settings) },
    nativeTheme,
    menu,
    systemLanguages: () => ["fr-FR"],
    platform: "linux",
    withDevTools: false,
    run: () => undefined,
  });
  const change = (next: Settings) => {
    settings = next;
    return Promise.resolve(ok(next));
  };
  return { appearance, menus, nativeTheme, change };
}

describe("the appearance of what is native", () => {
  it("follows the system where nothing was chosen", async () => {
    const { appearance, menus, nativeTheme } = start({});
    await appearance.apply();
    expect([appearance.language(), menus, nativeTheme.themeSource]).toEqual([
      "fr",
      ["Fichier"],
      "system",
    ]);
  });

  it("follows a change of the settings", async () => {
    const { appearance, menus, nativeTheme, change } = start({});
    const calls = { changeSettings: change } as unknown as PlanCalls;
    const followed = followSettings(calls, appearance.apply);
    const chosen = { language: "en", theme: "dark" } as const;
    expect(await followed.changeSettings(chosen)).toEqual(ok(chosen));
    expect([menus, nativeTheme.themeSource]).toEqual([["File"], "dark"]);
  });

  it("has a background for each theme", () => {
    const colors = [true, false].map((shouldUseDarkColors) =>
      backgroundColor({ shouldUseDarkColors }),
    );
    expect(new Set(colors).size).toBe(2);
  });
});
