import { spawn } from "node:child_process";
import { join } from "node:path";
import process from "node:process";
import { isThere } from "#main/services/fs/access.ts";

/** Without a network it fails in half a second; with a slow one nobody should wait for it. */
const PATIENCE_MS = 8_000;

/** Lets the package fetch its program, for a few seconds at most; whether it said that it did. */
export async function installElectron(
  projectFolder: string,
  patience = PATIENCE_MS,
): Promise<boolean> {
  const script = join(projectFolder, "node_modules", "electron", "install.js");
  return (await isThere(script)) && endsWell(script, patience);
}

async function endsWell(script: string, patience: number): Promise<boolean> {
  // A group of its own, so that what it has started ends with it.
  const isGroup = process.platform !== "win32";
  const child = spawn(process.execPath, [script], { stdio: "ignore", detached: isGroup });
  const stop = () => {
    if (child.pid === undefined) return;
    if (isGroup) process.kill(-child.pid, "SIGKILL");
    else child.kill();
  };
  const timer = setTimeout(stop, patience);
  const isDone = await new Promise<boolean>((resolve) => {
    child.on("error", () => resolve(false));
    child.on("exit", (code) => resolve(code === 0));
  });
  clearTimeout(timer);
  return isDone;
}
