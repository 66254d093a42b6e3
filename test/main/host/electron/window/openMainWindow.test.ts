import { EventEmitter } from "node:events";
import type { BrowserWindow, BrowserWindowConstructorOptions, Screen } from "electron";
import { describe, expect, it } from "vitest";
import { openMainWindow } from "#main/host/electron/window/openMainWindow.ts";
import { windowPreferences } from "#main/host/electron/window/safePreferences.ts";
import type { WindowState } from "#main/services/windowState/windowState.ts";

const display = { id: 1, workArea: { x: 0, y: 0, width: 1920, height: 1040 } };
const screen = {
  getPrimaryDisplay: () => display,
  getAllDisplays: () => [display],
} as unknown as Screen;
const preferences = windowPreferences({ preload: "p", platform: "linux", withDevTools: false });

class Window extends EventEmitter {
  readonly done: string[] = [];
  maximize = () => this.done.push("maximize");
  show = () => this.done.push("show");
  loadURL = (address: string) => Promise.resolve(void this.done.push(address));
}

function open(state?: WindowState, changed: object = {}) {
  const window = new Window();
  const options: BrowserWindowConstructorOptions[] = [];
  openMainWindow(
    (given) => {
      options.push(given);
      return window as unknown as BrowserWindow;
    },
    {
      preferences: { ...preferences, ...changed },
      screen,
      state,
      backgroundColor: "#ffffff",
      prepare: () => window.done.push("prepare"),
      log: () => undefined,
    },
  );
  return { window, options: options[0] };
}

describe("the window of the application", () => {
  it("is prepared before its page is loaded, and shown when there is something to see", () => {
    const { window, options } = open();
    expect(options).toMatchObject({ show: false, minWidth: 900, minHeight: 600 });
    expect(window.done).toEqual(["prepare", "app://convener/"]);
    window.emit("ready-to-show");
    expect(window.done.at(-1)).toBe("show");
  });

  it("opens where it was, and as large", () => {
    const bounds = { x: 100, y: 50, width: 1000, height: 700 };
    const { window, options } = open({ bounds, isMaximized: true });
    expect(options).toMatchObject(bounds);
    window.emit("ready-to-show");
    expect(window.done.slice(-2)).toEqual(["maximize", "show"]);
  });

  it("opens on a display that is there", () => {
    const bounds = { x: 5000, y: 50, width: 1000, height: 700 };
    expect(open({ bounds, isMaximized: false }).options?.x).toBe(460);
  });

  it("is not made at all where its preferences are not safe", () => {
    expect(() => open(undefined, { sandbox: false })).toThrow("unsafe window preferences: sandbox");
  });
});
