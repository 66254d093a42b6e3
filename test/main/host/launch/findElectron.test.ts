import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { findElectron } from "#main/host/launch/findElectron.ts";
import { installElectron } from "#main/host/launch/installElectron.ts";

let project: string;
let home: string;
beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), "start-"));
  home = join(project, "node_modules", "electron");
  mkdirSync(join(home, "dist"), { recursive: true });
});
afterEach(() => {
  rmSync(project, { recursive: true });
});

test("finds the program where the package has put it", async () => {
  expect(await findElectron(project, {})).toBeUndefined();
  writeFileSync(join(home, "path.txt"), "electron-x");
  expect(await findElectron(project, {}), "the package says so, but it is gone").toBeUndefined();
  writeFileSync(join(home, "dist", "electron-x"), "", { mode: 0o755 });
  expect(await findElectron(project, {})).toBe(join(home, "dist", "electron-x"));
});

test("finds the program in the folder that the package's variable names", async () => {
  const elsewhere = join(project, "elsewhere");
  mkdirSync(elsewhere);
  const env = { ELECTRON_OVERRIDE_DIST_PATH: elsewhere };
  expect(await findElectron(project, env)).toBeUndefined();
  writeFileSync(join(elsewhere, "electron"), "", { mode: 0o755 });
  expect(await findElectron(project, env)).toBe(join(elsewhere, "electron"));
});

test("tells whether the package could fetch it", async () => {
  expect(await installElectron(project)).toBe(false);
  writeFileSync(join(home, "install.js"), "process.exit(1)");
  expect(await installElectron(project)).toBe(false);
  writeFileSync(join(home, "install.js"), "");
  expect(await installElectron(project)).toBe(true);
});

test("does not wait for a slow network", async () => {
  writeFileSync(join(home, "install.js"), "setInterval(() => {}, 1000)");
  expect(await installElectron(project, 100)).toBe(false);
});
