import { spawn, spawnSync } from "node:child_process";
import { env, execPath } from "node:process";

/** A script to be run again and again, and where its compiled modules are kept meanwhile. */
export interface Child {
  readonly script: string;
  readonly cache: string;
}

/** Loads the script's modules once: to compile them takes four times as long as all the rest. */
export function warmUp({ script, cache }: Child): void {
  const { status, stderr } = spawnSync(execPath, [script], { env: environment(cache) });
  if (status !== 0) throw new Error(stderr.toString("utf8"));
}

/** Runs a child until some time after it is ready, kills it hard, and gives the lines it printed. */
export async function killChild(
  { script, cache }: Child,
  path: string,
  milliseconds: number,
): Promise<readonly string[]> {
  const child = spawn(execPath, [script, path], {
    env: environment(cache),
    stdio: ["ignore", "pipe", "pipe"],
  });
  let printed = "";
  let said = "";
  let isReady = false;
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    printed += text;
    if (isReady) return;
    isReady = true;
    setTimeout(() => child.kill("SIGKILL"), milliseconds);
  });
  child.stderr.setEncoding("utf8").on("data", (text: string) => (said += text));
  await new Promise((resolve) => child.on("close", resolve));
  if (child.signalCode !== "SIGKILL") throw new Error(`It ended by itself: ${said}`);
  // A line without its end was not printed whole.
  return printed.split("\n").slice(1, -1);
}

function environment(cache: string): NodeJS.ProcessEnv {
  return { ...env, NODE_COMPILE_CACHE: cache };
}
