import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Control } from "./createControls.ts";
import type { Fault } from "./fault.ts";
import { plantFault } from "./plantFault.ts";
import { runWatch } from "./runWatch.ts";

/** What became of a planted fault: caught by what was said, missed, or not tried for this reason. */
export interface TriedFault {
  readonly fault: Fault;
  readonly outcome: "caught" | "MISSED" | "NOT TRIED";
  readonly said: string;
  /** With the fault; the look without it is not counted. */
  readonly seconds: number;
}

/** Plants a fault into a copy of the application and lets its spec look at that copy. */
export async function tryFault(
  application: string,
  fault: Fault,
  control: Control,
): Promise<TriedFault> {
  const notTried = (said: string) => ({ fault, outcome: "NOT TRIED", said, seconds: 0 }) as const;
  const reason = await control(fault.watch);
  if (reason !== undefined) return notTried(reason);
  let copy: string | undefined;
  try {
    copy = copyWithFault(application, fault);
    const { error, seconds } = await runWatch(fault.watch, copy);
    const outcome = error === undefined ? "MISSED" : "caught";
    return { fault, outcome, said: error ?? "green", seconds };
  } catch (error) {
    // The others are tried all the same; the run fails at its end.
    return notTried(String(error));
  } finally {
    if (copy !== undefined) rmSync(copy, { recursive: true, force: true });
  }
}

/** A folder to be removed after use. */
export function copyWithFault(application: string, fault: Fault): string {
  const copy = mkdtempSync(join(tmpdir(), "convener-fault-"));
  // Links as they are: the libraries stay where they are.
  cpSync(application, copy, { recursive: true, verbatimSymlinks: true });
  try {
    plantFault(copy, fault);
  } catch (error) {
    rmSync(copy, { recursive: true });
    throw error;
  }
  return copy;
}
