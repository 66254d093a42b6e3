import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { env, execPath } from "node:process";
import { projectRoot } from "#test/run/projectRoot.ts";

/** `npm run trials`: ten times the kills of `npm test`, in about five minutes. */
const KILLS = "3000";

const vitest = join(projectRoot, "node_modules", "vitest", "vitest.mjs");
const { status } = spawnSync(execPath, [vitest, "run", "test/trials/"], {
  cwd: projectRoot,
  env: { CONVENER_KILLS: KILLS, ...env },
  stdio: "inherit",
});
process.exitCode = status ?? 1;
