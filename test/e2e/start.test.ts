import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { setTimeout as pause } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { chromium as playwright } from "playwright-core";
import { findElectron } from "#main/host/launch/findElectron.ts";
import { sentences } from "#main/host/sentences.ts";
import { projectRoot } from "#test/run/projectRoot.ts";
import { browserEnd } from "./app/browserEnd.ts";
import { chosenHost, chromium, hostAbsence } from "./app/chosenHost.ts";

const script = join(projectRoot, "main", "host", "start.ts");
const electronIsHere = (await findElectron(projectRoot, {})) !== undefined;
/** Nothing is asked for outside of this computer. */
const noNetwork = { ELECTRON_MIRROR: "http://127.0.0.1:9/" };

/** What `npm start` runs, with the home of somebody who has never had a Convener. */
describe("the start of the application", () => {
  let home: string;
  let child: ChildProcess | undefined;

  beforeEach((context) => {
    context.skip(
      chosenHost !== "loopback",
      "it chooses the host by itself; tried once, with loopback",
    );
    home = mkdtempSync(join(tmpdir(), "convener-home-"));
  });
  afterEach(async () => {
    if (child?.exitCode === null && child.signalCode === null) {
      child.kill("SIGKILL");
      await once(child, "close");
    }
    rmSync(home, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  });

  /** Starts it and returns what it has printed so far. */
  function start(env: Readonly<Record<string, string>>): () => string {
    child = spawn(process.execPath, [script], {
      cwd: home,
      env: {
        PATH: process.env["PATH"],
        HOME: home,
        LANG: "en",
        INIT_CWD: home,
        ...noNetwork,
        ...env,
      },
      stdio: ["ignore", "pipe", "pipe"],
    });
    let printed = "";
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding("utf8").on("data", (text: string) => (printed += text));
    }
    return () => printed;
  }

  /** A program of ours in the place of another, that does what these lines of a shell do. */
  function program(name: string, ...lines: readonly string[]): string {
    const path = join(home, name);
    writeFileSync(path, ["#!/bin/sh", ...lines, ""].join("\n"));
    chmodSync(path, 0o755);
    return path;
  }

  it("says in one sentence that there is no Electron, then the address, which answers", async (context) => {
    context.skip(electronIsHere, "Electron is installed here");
    const printed = start({ CONVENER_BROWSER: program("browser", "exec sleep 600") });
    await expect.poll(printed, { timeout: 30_000 }).toContain("http://127.0.0.1:");
    const [sentence, address = "", ...more] = printed().trim().split("\n");
    expect(sentence).toBe(sentences["no-electron"].en());
    expect(more).toEqual([]);
    const { origin } = new URL(address.slice(address.indexOf("http://")));
    const page = await fetch(`${origin}/`);
    expect(page.status).toBe(200);
    expect(await page.text()).toContain("<title>Convener</title>");

    child?.kill("SIGINT");
    expect(await once(child!, "close")).toEqual([0, null]);
    await expect(fetch(`${origin}/`)).rejects.toThrow();
  });

  it("speaks the language of the terminal", async (context) => {
    context.skip(electronIsHere, "Electron is installed here");
    const printed = start({ LANG: "fr_FR.UTF-8", CONVENER_BROWSER: join(home, "none") });
    await expect.poll(printed, { timeout: 30_000 }).toContain(sentences["no-browser"].fr());
    expect(printed().split("\n")[0]).toBe(sentences["no-electron"].fr());
  });

  it("starts the program that Electron's own variable names, in the folder where it was called", async () => {
    mkdirSync(join(home, "dist"));
    program(join("dist", "electron"), 'printf "%s\\n" "$PWD" "$@" > called', "exit 7");
    const printed = start({ ELECTRON_OVERRIDE_DIST_PATH: join(home, "dist") });
    expect(await once(child!, "close")).toEqual([7, null]);
    expect(readFileSync(join(home, "called"), "utf8").trim().split("\n")).toEqual([
      home,
      projectRoot,
    ]);
    expect(printed()).toBe("");
  });

  it("shows the window of that program, and ends when it is closed", async (context) => {
    const absence = hostAbsence();
    context.skip(absence !== undefined, absence);
    const printed = start({
      ELECTRON_OVERRIDE_DIST_PATH: join(projectRoot, "test", "double"),
      DOUBLE_CHROMIUM: chromium,
    });
    await expect.poll(printed, { timeout: 30_000 }).toMatch(/ws:\/\/\S+/);
    const browser = await playwright.connectOverCDP(/ws:\/\/\S+/.exec(printed())?.[0] ?? "");
    const pages = () => browser.contexts().flatMap((context) => context.pages());
    await expect.poll(() => pages().length, { timeout: 30_000 }).toBe(1);
    await pages()[0]?.getByLabel("Name of the group").waitFor();
    const ended = once(child!, "close");
    await pages()[0]?.close();
    expect(await ended).toEqual([0, null]);
    await browserEnd(join(home, ".config", "Convener"));
  });

  it("ends the program with itself when it is asked to end", async () => {
    mkdirSync(join(home, "dist"));
    program(
      join("dist", "electron"),
      "trap 'echo ended > ended; exit 0' TERM",
      "touch up",
      "while :; do sleep 0.05; done",
    );
    start({ ELECTRON_OVERRIDE_DIST_PATH: join(home, "dist") });
    while (!existsSync(join(home, "up"))) await pause(20);
    child?.kill("SIGTERM");
    expect(await once(child!, "close")).toEqual([0, null]);
    expect(existsSync(join(home, "ended"))).toBe(true);
  });
});
