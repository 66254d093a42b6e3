import type { MenuItemConstructorOptions } from "electron";
import { describe, expect, it } from "vitest";
import { commands, type Command } from "#core/host/command.ts";
import { menuTemplate } from "#main/host/electron/menu/menuTemplate.ts";
import { menuWords } from "#main/host/electron/menu/menuWords.ts";

type Item = MenuItemConstructorOptions;
const platforms = ["darwin", "linux", "win32"] as const;

function itemsOf(template: readonly Item[]): readonly Item[] {
  return template.flatMap((item) => [
    item,
    ...(Array.isArray(item.submenu) ? itemsOf(item.submenu) : []),
  ]);
}

function build(platform: NodeJS.Platform, language: "en" | "fr" = "en", withDevTools = false) {
  const run: Command[] = [];
  const words = menuWords[language];
  const template = menuTemplate({
    words,
    platform,
    withDevTools,
    run: (command) => run.push(command),
  });
  return { template, items: itemsOf(template), run };
}

const click = (item: Item | undefined) => item?.click?.({} as never, undefined, {});

describe.each(platforms)("the menu on %s", (platform) => {
  it("sends each of our commands to the window", () => {
    const { items, run } = build(platform);
    for (const command of commands) click(items.find(({ id }) => id === command));
    expect(run).toEqual(commands);
  });

  it("has a label on everything in both languages, since Electron has English ones only", () => {
    for (const language of ["en", "fr"] as const) {
      const { items } = build(platform, language);
      const unlabelled = items.filter(({ type, label }) => type !== "separator" && !label);
      expect(unlabelled).toEqual([]);
    }
  });

  it("gives each shortcut and each id to one item only", () => {
    const { items } = build(platform);
    for (const key of ["accelerator", "id"] as const) {
      const given = items.flatMap((item) => item[key] ?? []);
      expect(new Set(given).size).toBe(given.length);
    }
  });

  it("has no developer tools in a packaged application", () => {
    const roles = (withDevTools: boolean) =>
      build(platform, "en", withDevTools).items.map(({ role }) => role);
    expect(roles(false)).not.toContain("toggleDevTools");
    expect(roles(true)).toContain("toggleDevTools");
  });

  it("leaves loading the page again and undoing in a field to the window", () => {
    const roles = build(platform).items.map(({ role }) => role);
    for (const role of ["reload", "forceReload", "undo", "redo"]) expect(roles).not.toContain(role);
  });
});

describe("the menu", () => {
  it("begins with the application's own on macOS, and has it nowhere else", () => {
    const first = platforms.map((platform) => build(platform).template[0]?.label);
    expect(first).toEqual(["Convener", "File", "File"]);
  });

  it("redoes with Ctrl+Y too, except on macOS", () => {
    const keys = (platform: NodeJS.Platform) =>
      build(platform)
        .items.filter(({ label }) => label === "Redo")
        .map(({ accelerator }) => accelerator);
    expect(keys("darwin")).toEqual(["Shift+CmdOrCtrl+Z"]);
    expect(keys("linux")).toEqual(["Shift+CmdOrCtrl+Z", "Ctrl+Y"]);
    expect(keys("win32")).toEqual(["Shift+CmdOrCtrl+Z", "Ctrl+Y"]);
  });

  it("can be quit everywhere", () => {
    for (const platform of platforms) {
      expect(build(platform).items.map(({ role }) => role)).toContain("quit");
    }
  });
});
