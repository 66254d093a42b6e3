import { spawn } from "node:child_process";
import process from "node:process";

/** Runs the program until it ends: its exit code, or 1 where it ended otherwise. */
export async function runElectron(
  program: string,
  args: readonly string[],
  cwd: string,
): Promise<number> {
  const child = spawn(program, args, { cwd, stdio: "inherit" });
  const pass = (signal: NodeJS.Signals) => void child.kill(signal);
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, pass);
  return new Promise((resolve) => {
    child.on("error", () => resolve(1));
    child.on("exit", (code) => resolve(code ?? 1));
  });
}
