import { EventEmitter } from "node:events";
import type { BrowserWindow } from "electron";
import { describe, expect, it } from "vitest";
import { createMainWindow } from "#main/host/electron/window/mainWindow.ts";
import type { WindowState } from "#main/services/windowState/windowState.ts";

const bounds = { x: 10, y: 20, width: 1000, height: 700 };

class Window extends EventEmitter {
  readonly done: string[] = [];
  isMinimized = () => true;
  isMaximized = () => false;
  getNormalBounds = () => bounds;
  restore = () => this.done.push("restore");
  show = () => this.done.push("show");
  focus = () => this.done.push("focus");
}

function start() {
  const opened: Window[] = [];
  const kept: WindowState[] = [];
  const mainWindow = createMainWindow({
    file: {
      read: () => Promise.resolve(kept.at(-1)),
      keep: (state) => Promise.resolve(void kept.push(state)),
    },
    open: () => {
      const window = new Window();
      opened.push(window);
      return window as unknown as BrowserWindow;
    },
  });
  return { mainWindow, opened, kept };
}

describe("the main window", () => {
  it("is opened once, however often it is asked for", async () => {
    const { mainWindow, opened } = start();
    await Promise.all([mainWindow.show(), mainWindow.show()]);
    expect(opened).toHaveLength(1);
    expect(mainWindow.current()).toBe(opened[0]);
  });

  it("comes to the front where it is there", async () => {
    const { mainWindow, opened } = start();
    await mainWindow.show();
    await mainWindow.show();
    expect(opened[0]?.done).toEqual(["restore", "show", "focus"]);
  });

  it("is opened again after it was closed", async () => {
    const { mainWindow, opened } = start();
    await mainWindow.show();
    opened[0]?.emit("closed");
    expect(mainWindow.current()).toBeUndefined();
    await mainWindow.show();
    expect(opened).toHaveLength(2);
  });

  it("is tried again after it could not be opened", async () => {
    let isBroken = true;
    const mainWindow = createMainWindow({
      file: { read: () => Promise.resolve(undefined), keep: () => Promise.resolve() },
      open() {
        if (isBroken) throw new Error("planted");
        return new Window() as unknown as BrowserWindow;
      },
    });
    await expect(mainWindow.show()).rejects.toThrow("planted");
    isBroken = false;
    await mainWindow.show();
    expect(mainWindow.current()).toBeDefined();
  });

  it.each(["resized", "moved", "maximize", "unmaximize", "close"])(
    "notes where it is when it is told: %s",
    async (event) => {
      const { mainWindow, opened, kept } = start();
      await mainWindow.show();
      opened[0]?.emit(event);
      await mainWindow.settled();
      expect(kept).toEqual([{ bounds, isMaximized: false }]);
    },
  );
});
