import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { hostname } from "node:os";
import { kill, pid } from "node:process";
import { attempt } from "../fs/attempt.ts";

/** What a lock has to know of the processes of this computer. */
export interface Processes {
  /** This computer, as eight hexadecimal digits. */
  readonly host: string;
  readonly pid: number;
  /** When a process began, as eight such digits; `undefined` where none with this number runs. */
  readonly startOf: (pid: number) => Promise<string | undefined>;
}

export const nodeProcesses: Processes = { host: shorten(hostname()), pid, startOf };

/**
 * Linux tells when a process began, and which start of the computer this is, so that a number given
 * out again is not taken for the old process. Elsewhere all processes of a number look the same.
 */
async function startOf(number: number): Promise<string | undefined> {
  if (!isRunning(number)) return undefined;
  const told = await attempt(async () => {
    const stat = await readFile(`/proc/${number}/stat`, "utf8");
    const boot = await readFile("/proc/sys/kernel/random/boot_id", "utf8");
    // The name before may hold anything, also spaces and brackets.
    return `${boot}${stat.slice(stat.lastIndexOf(")")).split(" ")[20] ?? ""}`;
  });
  return shorten(told.ok ? told.value : "");
}

function isRunning(number: number): boolean {
  try {
    return kill(number, 0);
  } catch (error) {
    // That of somebody else may not be asked, but it is there.
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

function shorten(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 8);
}
