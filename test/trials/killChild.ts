import { spawn } from "node:child_process";
import { execPath } from "node:process";

/** Runs a child until some time after it is ready, kills it hard, and gives the lines it printed. */
export async function killChild(
  script: string,
  path: string,
  milliseconds: number,
): Promise<readonly string[]> {
  const child = spawn(execPath, [script, path], {
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
