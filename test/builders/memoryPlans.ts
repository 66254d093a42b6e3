import type { Log } from "#core/changes/log.ts";
import type { PlanId } from "#core/model/id.ts";
import type { OpenedPlan } from "#main/services/plans/openPlan.ts";
import { createPlans, type Plans } from "#main/services/plans/plans.ts";
import type { Processes } from "#main/services/plans/processes.ts";
import { fixedRandom, testPlan } from "./laptop.ts";
import type { MemoryFs } from "./memoryFs.ts";

export const dataFolder = "/data";
/** When the tests take place, milliseconds since 1970 (UTC). */
export const testNow = Date.UTC(2026, 10, 21, 12);

/** A process with this number; every other that has ever been is over. */
export function processOf(pid: number, alive: readonly number[] = [pid]): Processes {
  const startOf = (number: number) =>
    Promise.resolve(alive.includes(number) ? "0000000a" : undefined);
  return { host: "00000001", pid, startOf };
}

let processes = 0;

/** The plans on a file system in memory, for a process of its own. */
export function memoryPlans(fs: MemoryFs, options: Partial<MemoryPlansOptions> = {}): Plans {
  const { now = () => testNow, process = processOf(++processes), folder = dataFolder } = options;
  const random = fixedRandom(`process ${String(process.pid)}`);
  return createPlans({ fs, random, now, appVersion: "0.0.0", processes: process }, folder);
}

interface MemoryPlansOptions {
  readonly now: () => number;
  readonly process: Processes;
  readonly folder: string;
}

/** The plan, opened; throws the code of what is in the way. */
export async function opened(plans: Plans, plan: PlanId = testPlan): Promise<OpenedPlan> {
  const result = await plans.open(plan);
  if (!result.ok) throw new Error(`${result.error.code} ${JSON.stringify(result.error.facts)}`);
  return result.value;
}

export async function created(plans: Plans, log: Log): Promise<OpenedPlan> {
  const result = await plans.create(log);
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}
