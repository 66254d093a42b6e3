import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { createWindows } from "#main/host/loopback/windows.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "windows-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** Windows of a browser that is this script; it notes what it was started with. */
function windowsOf(script: string) {
  const path = join(folder, "browser.sh");
  const notes = join(folder, "notes");
  writeFileSync(notes, "");
  writeFileSync(path, `#!/bin/sh\necho "$1 $2" >> "${notes}"\n${script}\n`);
  chmodSync(path, 0o755);
  const told: string[] = [];
  const { promise: ended, resolve } = Promise.withResolvers<undefined>();
  let addresses = 0;
  const windows = createWindows({
    search: { platform: "linux", env: { CONVENER_BROWSER: path }, home: folder },
    dataFolder: folder,
    mintAddress: () => `http://127.0.0.1/#${String((addresses += 1))}`,
    lifetime: {
      browserStarted: () => told.push("started"),
      browserEnded(how) {
        told.push(how);
        resolve(undefined);
      },
      pagesChanged: () => undefined,
    },
    after: (_, work) => void setImmediate(work),
    now: () => 0,
  });
  return { ...windows, told, ended, notes: () => readFileSync(notes, "utf8").trim().split("\n") };
}

describe.skipIf(process.platform === "win32")("the window of a browser", () => {
  test("is open until the browser ends", async () => {
    const { open, told, ended, notes } = windowsOf("exit 0");
    await open();
    await ended;
    expect(told).toEqual(["started", "closed"]);
    expect(notes()).toEqual([`--app=http://127.0.0.1/#1 --user-data-dir=${folder}/browser`]);
  });

  test("is tried again, then in another profile, each time with an address of its own", async () => {
    const { open, told, ended, notes } = windowsOf("exit 21");
    await open();
    await ended;
    expect(told.filter((word) => word !== "started")).toEqual(["failed"]);
    expect(notes()).toEqual([
      `--app=http://127.0.0.1/#1 --user-data-dir=${folder}/browser`,
      `--app=http://127.0.0.1/#2 --user-data-dir=${folder}/browser`,
      `--app=http://127.0.0.1/#3 --user-data-dir=${folder}/browser-2`,
    ]);
  });

  test("opens in the other profile where the first is held", async () => {
    const { open, told, ended } = windowsOf('case "$2" in *browser-2) exit 0 ;; esac\nexit 21');
    await open();
    await ended;
    expect(told.at(-1)).toBe("closed");
  });
});

test("a browser that is not there is told at once", async () => {
  const told: string[] = [];
  const windows = createWindows({
    search: { platform: "linux", env: {}, home: folder },
    dataFolder: folder,
    mintAddress: () => "",
    lifetime: {
      browserStarted: () => told.push("started"),
      browserEnded: (how) => told.push(how),
      pagesChanged: () => undefined,
    },
    after: () => undefined,
    now: () => 0,
  });
  await windows.open();
  windows.close();
  expect(told).toEqual(["missing"]);
});
