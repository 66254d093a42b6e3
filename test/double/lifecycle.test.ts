import { mkdtemp, rm } from "node:fs/promises";
import { once } from "node:events";
import { type ChildProcess, spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ElectronApplication, Page } from "playwright-core";
import { afterEach, beforeEach, expect, it } from "vitest";
import { launchApp } from "./launchApp.ts";

const folder = join(import.meta.dirname, "fixture");

let profile: string;
let app: ElectronApplication;
let page: Page;
let main: ChildProcess;

beforeEach(async () => {
  profile = await mkdtemp(join(tmpdir(), "double-"));
  await start();
});

afterEach(async () => {
  main.kill("SIGKILL");
  await rm(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
});

async function start(): Promise<void> {
  app = await launchApp({ folder, profile });
  main = app.process();
  page = await app.firstWindow();
  await page.getByRole("heading", { name: "Fixture" }).waitFor();
}

it("hands a second launch to the first process", async () => {
  const words = [folder, `--user-data-dir=${profile}`, "autumn.convener"];
  const second = spawn(join(import.meta.dirname, "electron"), words, { stdio: "ignore" });
  expect(await once(second, "exit")).toEqual([0, null]);
  const launches = () =>
    app.evaluate(() => (globalThis as unknown as { launches: unknown[] }).launches);
  await expect
    .poll(launches)
    .toEqual([
      [expect.arrayContaining([folder, "autumn.convener"]), process.cwd(), { from: "fixture" }],
    ]);
});

it("keeps a window open whose page wants to stay, until somebody decides", async () => {
  await page.evaluate("addEventListener('beforeunload', (event) => event.preventDefault())");
  // Chromium asks only a page that somebody has touched.
  await page.getByLabel("Title").click();
  const close = () =>
    app.evaluate(
      ({ BrowserWindow }) =>
        new Promise((answer) => {
          const [window] = BrowserWindow.getAllWindows();
          window!.webContents.once("will-prevent-unload", () => {
            answer("asked");
          });
          window!.close();
        }),
    );
  expect(await close()).toBe("asked");
  expect(app.windows()).toEqual([page]);
  await app.evaluate(({ webContents }) =>
    webContents.getAllWebContents()[0]?.on("will-prevent-unload", (event) => {
      event.preventDefault();
    }),
  );
  const ended = once(main, "exit");
  await close().catch(() => undefined);
  // The last window is closed, and nobody listens to window-all-closed.
  expect(await ended).toEqual([0, null]);
});

it("lets an application stay that prevents its end", async () => {
  const seen = await app.evaluate(
    ({ app: electronApp }) =>
      new Promise((answer) => {
        electronApp.once("before-quit", (event) => {
          event.preventDefault();
          setTimeout(() => {
            answer("stayed");
          }, 50);
        });
        electronApp.quit();
      }),
  );
  expect(seen).toBe("stayed");
  expect(await page.evaluate("fixture.echo(1)")).toBe(1);
});

it("keeps what the page stored, also when it was killed, and takes Chromium along", async () => {
  await page.evaluate("localStorage.setItem('evening', 'kept')");
  const browser = await app.evaluate(({ webContents }) =>
    webContents.getAllWebContents()[0]!.getOSProcessId(),
  );
  const ended = once(main, "exit");
  // Storage is written to the disk a moment later; an orderly end writes it at once.
  await app.close();
  await ended;
  await start();
  expect(await page.evaluate("localStorage.getItem('evening')")).toBe("kept");

  const next = await app.evaluate(({ webContents }) =>
    webContents.getAllWebContents()[0]!.getOSProcessId(),
  );
  expect(next).not.toBe(browser);
  main.kill("SIGKILL");
  await expect.poll(() => isRunning(next), { timeout: 20_000 }).toBe(false);
  await start();
  expect(await page.evaluate("localStorage.getItem('evening')")).toBe("kept");
});

function isRunning(pid: number): boolean {
  try {
    const stat = readFileSync(`/proc/${String(pid)}/stat`, "utf8");
    return !stat.slice(stat.lastIndexOf(")")).startsWith(") Z");
  } catch {
    return false;
  }
}
