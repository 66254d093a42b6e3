import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { env, execPath } from "node:process";
import { projectRoot } from "#test/run/projectRoot.ts";

/** `npm run trials`: about ten times the mishaps of `npm test`, in about half an hour. */
const numbers = {
  /** Of a process that writes the journal and has no window. */
  CONVENER_KILLS: "3000",
  /** Of a host in whose window somebody edits. */
  CONVENER_WINDOW_KILLS: "100",
  CONVENER_INDEXEDDB_DAMAGES: "60",
};

const vitest = join(projectRoot, "node_modules", "vitest", "vitest.mjs");
const { status } = spawnSync(execPath, [vitest, "run", "test/trials/"], {
  cwd: projectRoot,
  env: { ...numbers, ...env },
  stdio: "inherit",
});
process.exitCode = status ?? 1;
