import { randomBytes } from "node:crypto";
import { homedir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { setTimeout as pause } from "node:timers/promises";
import { dataFolder } from "#main/host/dataFolder.ts";
import { startArguments } from "#main/host/startArguments.ts";
import type { Say } from "#main/host/terminal.ts";
import { nodeFs } from "#main/services/fs/nodeFs.ts";
import { nodeProcesses } from "#main/services/plans/processes.ts";
import { isThere } from "#main/services/fs/access.ts";
import { becomeInstance } from "./instance/becomeInstance.ts";
import { pageFolder } from "./loopbackServer.ts";
import { runHost } from "./runHost.ts";

/** Exit codes, as a shell has them. */
type ExitCode = 0 | 1;

/**
 * Convener in a window of an installed browser: returns when that is closed, or at once where another
 * Convener holds the same data folder and has taken what was handed over.
 *
 * @param cwd the folder to which the paths in `args` belong
 */
export async function runLoopback(
  args: readonly string[],
  cwd: string,
  say: Say,
): Promise<ExitCode> {
  if (!(await isThere(join(pageFolder, "index.html")))) {
    say("no-page");
    return 1;
  }
  const { data, files } = startArguments(args, cwd);
  const { platform, env } = process;
  const folder = dataFolder({ platform, env, home: homedir(), cwd }, data);
  const running = join(folder, "running");
  const ports = { fs: nodeFs, processes: nodeProcesses, pause };
  const instance = await becomeInstance(ports, running, files);
  switch (instance.kind) {
    case "first":
      try {
        await runHost({ folder, running, files, secret: randomBytes(32).toString("hex") }, say);
      } finally {
        await instance.release();
      }
      return 0;
    case "handed":
      say("handed");
      return 0;
    case "no-answer":
      say("no-answer");
      return 1;
  }
}
