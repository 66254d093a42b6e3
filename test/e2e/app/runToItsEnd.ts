import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { projectRoot } from "#test/run/projectRoot.ts";
import { chosenHost, chromium } from "./chosenHost.ts";
import type { LaunchOptions } from "./convenerApp.ts";
import { patience, target } from "./target.ts";

/**
 * Starts a Convener that is expected to end by itself, as a second launch does: its exit code, -1
 * where it did not end.
 */
export async function runToItsEnd({ dataFolder, files = [] }: LaunchOptions): Promise<number> {
  const [program = "", ...args] = programOf(chosenHost);
  const child = spawn(program, [...args, `--data=${dataFolder}`, ...files], {
    cwd: projectRoot,
    env: { ...process.env, DOUBLE_CHROMIUM: chromium },
    stdio: ["ignore", "ignore", "ignore"],
    timeout: patience,
  });
  const [code] = (await once(child, "close")) as [number | null];
  return code ?? -1;
}

function programOf(host: typeof chosenHost): readonly string[] {
  switch (host) {
    case "desktop":
      return [join(projectRoot, "test", "double", "electron"), target];
    case "electron":
      return [join(projectRoot, "node_modules", ".bin", "electron"), target];
    case "loopback":
      return [process.execPath, join(target, "main", "host", "loopback", "loopback.ts")];
  }
}
