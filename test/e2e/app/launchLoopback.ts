import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { chromium as playwright, type Browser, type Page } from "playwright-core";
import { projectRoot } from "#test/run/projectRoot.ts";
import { browserEnd } from "./browserEnd.ts";
import { chromium } from "./chosenHost.ts";
import type { ConvenerApp, LaunchOptions } from "./convenerApp.ts";
import { createPickers } from "./pickers.ts";
import { patience, target } from "./target.ts";

/** The loopback host with its browser, of which a spec may look at both. */
export interface LoopbackConvener extends ConvenerApp {
  readonly browser: Browser;
  readonly process: ChildProcess;
  /** What it has printed so far. */
  readonly printed: () => string;
}

/** Starts the loopback host from its source, with a Chromium that has no display and can be driven. */
export async function launchLoopback(options: LaunchOptions): Promise<LoopbackConvener> {
  const { dataFolder, app = target, files = [], env = {} } = options;
  const script = join(app, "main", "host", "loopback", "loopback.ts");
  const profile = join(dataFolder, "browser");
  const portFile = join(profile, "DevToolsActivePort");
  mkdirSync(dataFolder, { recursive: true });
  rmSync(portFile, { force: true });
  const child = spawn(process.execPath, [script, `--data=${dataFolder}`, ...files], {
    cwd: projectRoot,
    env: { ...process.env, CONVENER_BROWSER: browserWrapper(dataFolder), ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let printed = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (text: string) => (printed += text));
  }
  const port = await waitFor(
    () => portIn(portFile),
    () => printed,
  );
  const browser = await connect(port);
  const page = await ourPage(browser);
  page.setDefaultTimeout(patience);
  const pickers = await createPickers(page);
  const ended = once(child, "close");
  return {
    host: "loopback",
    browser,
    process: child,
    page,
    dataFolder,
    pid: child.pid ?? 0,
    printed: () => printed,
    ...pickers,
    async close() {
      await closeBrowser(browser);
      await ended;
      await browserEnd(profile);
    },
    async kill() {
      const wasRunning = child.exitCode === null && child.signalCode === null;
      child.kill("SIGKILL");
      await ended;
      await closeBrowser(browser);
      // A later launch may have the profile by now.
      if (wasRunning) await browserEnd(profile);
    },
  };
}

/** A script in the place of the browser, because the host does not know of tests. */
function browserWrapper(folder: string): string {
  const path = join(folder, "..", `browser-of-tests-${String(process.pid)}.sh`);
  if (existsSync(path)) return path;
  const flags = "--headless --no-sandbox --disable-gpu --remote-debugging-port=0";
  writeFileSync(path, `#!/bin/sh\nexec "${chromium}" ${flags} "$@"\n`);
  chmodSync(path, 0o755);
  return path;
}

function portIn(file: string): string | undefined {
  if (!existsSync(file)) return undefined;
  const [port] = readFileSync(file, "utf8").split("\n");
  return port === "" ? undefined : port;
}

/**
 * Playwright can miss a page that is just going to its first address and then waits for ever: so it
 * connects once the page is there, and again where that was still too early.
 */
async function connect(port: string): Promise<Browser> {
  const address = `http://127.0.0.1:${port}`;
  await waitUntil(async () => (await targetsAt(address)).some(isOurs));
  for (let tries = 0; tries < 3; tries += 1) {
    try {
      return await playwright.connectOverCDP(address, { timeout: 8_000 });
    } catch {
      await pause(500);
    }
  }
  return playwright.connectOverCDP(address);
}

interface Target {
  readonly type: string;
  readonly url: string;
  readonly title: string;
}

const isOurs = ({ type, url, title }: Target) =>
  type === "page" && url.startsWith("http://127.0.0.1:") && title === "Convener";

async function targetsAt(address: string): Promise<readonly Target[]> {
  try {
    return (await (await fetch(`${address}/json/list`)).json()) as readonly Target[];
  } catch {
    return [];
  }
}

async function ourPage(browser: Browser): Promise<Page> {
  const find = () =>
    browser
      .contexts()
      .flatMap((context) => context.pages())
      .find((page) => page.url().startsWith("http://127.0.0.1:"));
  return waitFor(find, () => "no page of ours in the browser");
}

async function closeBrowser(browser: Browser): Promise<void> {
  try {
    const session = await browser.newBrowserCDPSession();
    await session.send("Browser.close");
  } catch {
    // It has gone already.
  }
}

async function waitUntil(isSo: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 300; tries += 1) {
    if (await isSo()) return;
    await pause(50);
  }
}

async function waitFor<T>(find: () => T | undefined, describe: () => string): Promise<T> {
  const deadline = Date.now() + patience;
  while (Date.now() < deadline) {
    const found = find();
    if (found !== undefined) return found;
    await pause(30);
  }
  throw new Error(`The loopback host did not come up: ${describe()}`);
}
