import { EventEmitter } from "node:events";
import type { BrowserWindow } from "electron";
import { describe, expect, it } from "vitest";
import { menuWords } from "#main/host/electron/menu/menuWords.ts";
import { prepareWindow } from "#main/host/electron/window/prepareWindow.ts";

type WindowPorts = Parameters<typeof prepareWindow>[1];

function start() {
  const done: string[] = [];
  const contents = Object.assign(new EventEmitter(), { reload: () => done.push("reload") });
  const window = Object.assign(new EventEmitter(), { webContents: contents });
  prepareWindow(window as unknown as BrowserWindow, {
    menu: {
      buildFromTemplate: (template: readonly object[]) => ({
        popup: () => done.push(`menu of ${template.length}`),
      }),
    } as unknown as WindowPorts["menu"],
    clipboard: { writeText: () => undefined } as unknown as WindowPorts["clipboard"],
    words: () => menuWords.en,
    dialogs: { mayDiscard: () => true, sayCrashed: () => done.push("crashed") },
    events: { pageGone: () => done.push("page gone") },
    now: () => 0,
    log: () => undefined,
  });
  return { done, contents, window };
}

const text = { isEditable: false, linkURL: "", misspelledWord: "", dictionarySuggestions: [] };

describe("a window that is prepared", () => {
  it("hears nothing while its page is being loaded", () => {
    const { done, contents } = start();
    contents.emit("did-start-navigation", { isMainFrame: true, isSameDocument: false });
    expect(done).toEqual(["page gone"]);
  });

  it("goes on hearing where the page only moves within itself, or a frame of it loads", () => {
    const { done, contents } = start();
    contents.emit("did-start-navigation", { isMainFrame: true, isSameDocument: true });
    contents.emit("did-start-navigation", { isMainFrame: false, isSameDocument: false });
    expect(done).toEqual([]);
  });

  it("hears nothing once it is closed", () => {
    const { done, window } = start();
    window.emit("closed");
    expect(done).toEqual(["page gone"]);
  });

  it("has a context menu where there is something to offer, and none where there is not", () => {
    const { done, contents } = start();
    contents.emit("context-menu", {}, { ...text, selectionText: "" });
    contents.emit("context-menu", {}, { ...text, selectionText: "Thursday" });
    expect(done).toEqual(["menu of 1"]);
  });

  it("loads its page again when that has crashed, and says so the second time", () => {
    const { done, contents } = start();
    contents.emit("render-process-gone", {}, { reason: "crashed", exitCode: 1 });
    contents.emit("render-process-gone", {}, { reason: "oom", exitCode: 1 });
    expect(done).toEqual(["page gone", "reload", "page gone", "crashed"]);
  });
});
