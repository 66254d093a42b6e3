import { spawn } from "node:child_process";
import process from "node:process";
import { isProgram } from "#main/services/fs/access.ts";
import { browserArguments } from "./browserArguments.ts";
import { browserCandidates, type BrowserSearch } from "./browserCandidates.ts";

/** A browser that was started. */
export interface OpenedBrowser {
  /** `failed` where it could not run; a window that was closed, or handed to a browser that ran. */
  readonly ended: Promise<"closed" | "failed">;
  readonly close: () => void;
}

/** Starts the first browser that is installed; `undefined` where none is. */
export async function openBrowser(
  search: BrowserSearch,
  address: string,
  profile: string,
): Promise<OpenedBrowser | undefined> {
  for (const path of browserCandidates(search)) {
    if (await isProgram(path)) return start(path, browserArguments(address, profile));
  }
  return undefined;
}

function start(path: string, args: readonly string[]): OpenedBrowser {
  // In a group of its own: Ctrl+C in the terminal is for us, and what is typed is saved first.
  const isGroup = process.platform !== "win32";
  const child = spawn(path, args, { stdio: "ignore", detached: isGroup });
  child.unref();
  const ended = new Promise<"closed" | "failed">((resolve) => {
    child.on("error", () => resolve("failed"));
    child.on("exit", (code) => resolve(code === 0 ? "closed" : "failed"));
  });
  return {
    ended,
    close() {
      if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
      if (isGroup) process.kill(-child.pid, "SIGTERM");
      else child.kill();
    },
  };
}
