import type { BrowserWindow } from "electron";
import { expect, it } from "vitest";
import type { GrantId } from "#core/host/grantedFile.ts";
import { giveFile } from "#main/host/electron/launch/giveFile.ts";

async function give(window: BrowserWindow | undefined) {
  const done: unknown[] = [];
  await giveFile("/home/mira/Quill Club.convener", {
    files: { grant: () => Promise.resolve(file) },
    recent: { add: (path) => Promise.resolve(void done.push(path)) },
    events: { send: (event) => done.push(event) },
    mainWindow: { current: () => window, show: () => Promise.resolve(void done.push("show")) },
  });
  return done;
}

const file = { grant: "30-granted" as GrantId, name: "Quill Club.convener" };
const remembered = "/home/mira/Quill Club.convener";

it("a file that is handed over is granted, told to the window and remembered", async () => {
  expect(await give({} as unknown as BrowserWindow)).toEqual([{ kind: "file", file }, remembered]);
});

it("a file that is handed over opens the window where there is none", async () => {
  expect(await give(undefined)).toEqual([{ kind: "file", file }, "show", remembered]);
});
