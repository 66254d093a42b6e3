import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync } from "node:fs";
import { setTimeout as wait } from "node:timers/promises";
import { type Browser, type BrowserContext, type CDPSession, chromium } from "playwright-core";

/** A running Chromium, in which the windows are pages. */
export interface RunningBrowser {
  readonly browser: Browser;
  readonly context: BrowserContext;
  readonly session: CDPSession;
  /** Address of DevTools, for Playwright. */
  readonly endpoint: string;
  readonly pid: number | undefined;
  readonly stop: () => Promise<void>;
  readonly kill: () => void;
  readonly ended: Promise<unknown>;
}

const ours = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--no-startup-window",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  // Chrome loads a page again that did not come; Electron leaves it.
  "--disable-auto-reload",
  // Nothing has an address: what a route forgets does not leave the machine either.
  "--host-resolver-rules=MAP * ~NOTFOUND",
  "--remote-debugging-port=0",
  // Chromium ends when this pipe does, so also when this process is killed.
  "--remote-debugging-pipe",
];
/** Switches of Electron that Chromium would take differently. */
const notPassedOn = new Set(["inspect", "remote-debugging-port", "user-data-dir", "no-sandbox"]);

/** How often Chromium is started where one that was killed still holds the profile. */
const ATTEMPTS = 5;
/** Milliseconds between two attempts, and before a Chromium that was asked to end is killed. */
const PAUSE = 400;
const PATIENCE = 5000;

/** Starts Chromium on a profile folder and connects to it. Throws where it ends at once. */
export async function startBrowser(
  profile: string,
  switches: ReadonlyMap<string, string>,
): Promise<RunningBrowser> {
  mkdirSync(profile, { recursive: true });
  const added = [...switches]
    .filter(([name]) => !notPassedOn.has(name))
    .map(([name, value]) => (value === "" ? `--${name}` : `--${name}=${value}`));
  const words = [...added, ...ours, `--user-data-dir=${profile}`];
  const { child, endpoint } = await spawnUntilListening(words);
  const ended = once(child, "exit");
  const browser = await chromium.connectOverCDP(endpoint);
  const context = browser.contexts()[0];
  if (!context) throw new Error("electron double: Chromium has no context");
  const session = await browser.newBrowserCDPSession();
  const kill = () => void child.kill("SIGKILL");
  const stop = async () => {
    await session.send("Browser.close").catch(() => undefined);
    if (child.exitCode === null) await Promise.race([ended, wait(PATIENCE)]);
    kill();
  };
  return { browser, context, session, endpoint, pid: child.pid, stop, kill, ended };
}

async function spawnUntilListening(words: readonly string[]) {
  for (let attempt = 1; ; attempt += 1) {
    const child = spawn(process.env["DOUBLE_CHROMIUM"] ?? "/usr/bin/chromium", words, {
      stdio: ["ignore", "ignore", "pipe", "pipe", "pipe"],
    });
    const { endpoint, said } = await findEndpoint(child);
    if (endpoint !== undefined) return { child, endpoint };
    if (attempt === ATTEMPTS) throw new Error(`electron double: Chromium did not start\n${said}`);
    await wait(PAUSE);
  }
}

/** What Chromium prints once it listens; nothing where it ended before. */
async function findEndpoint(child: ChildProcess): Promise<{ endpoint?: string; said: string }> {
  return new Promise((answer, refuse) => {
    let said = "";
    child.stderr?.on("data", (data: Buffer) => {
      said += data.toString();
      const endpoint = /^DevTools listening on (ws:\/\/.*)$/m.exec(said)?.[1];
      if (endpoint !== undefined) answer({ endpoint, said });
    });
    child.once("exit", () => answer({ said }));
    child.once("error", refuse);
  });
}
