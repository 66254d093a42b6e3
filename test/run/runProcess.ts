import { spawn } from "node:child_process";
import { projectRoot } from "./projectRoot.ts";

/** No part takes longer than this, in milliseconds; what hangs is ended and counted as failed. */
const LIMIT_MS = 20 * 60_000;

export interface ProcessEnd {
  /** `undefined` where the process was ended from outside or could not be started. */
  readonly code: number | undefined;
  /** Standard output and errors, in the order of their arrival. */
  readonly output: string;
}

/** Runs Node, the same one that runs this, in the root of the project and without standard input. */
export function runProcess(
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<ProcessEnd> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, {
      cwd: projectRoot,
      env: { ...process.env, ...environment },
      stdio: ["ignore", "pipe", "pipe"],
      timeout: LIMIT_MS,
    });
    const chunks: Buffer[] = [];
    const outputSoFar = () => Buffer.concat(chunks).toString("utf8");
    child.stdout.on("data", (chunk: Buffer) => chunks.push(chunk));
    child.stderr.on("data", (chunk: Buffer) => chunks.push(chunk));
    child.on("error", (error) => resolve({ code: undefined, output: error.message }));
    child.on("close", (code) => resolve({ code: code ?? undefined, output: outputSoFar() }));
  });
}
