import { spawn } from "node:child_process";
import process from "node:process";

/** Runs the program until it ends: its exit code, or 1 where it ended otherwise. */
export async function runElectron(
  program: string,
  args: readonly string[],
  cwd: string,
): Promise<number> {
  const pass = (signal: NodeJS.Signals) => void child.kill(signal);
  // Before the program runs: a signal that found nobody here would end this process and leave that one.
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, pass);
  const child = spawn(program, args, { cwd, stdio: "inherit" });
  return new Promise((resolve) => {
    child.on("error", () => resolve(1));
    child.on("exit", (code) => resolve(code ?? 1));
  });
}
