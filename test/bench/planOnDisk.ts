import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeBackup } from "#core/backup/writeBackup.ts";
import type { PlanId } from "#core/model/id.ts";
import type { Result } from "#core/model/result.ts";
import { createHostServices, type HostServices } from "#main/host/hostServices.ts";
import { aboutThisProcess } from "#main/host/loopback/about.ts";
import { nodePorts } from "#main/host/nodePorts.ts";
import { logOfSize } from "./logOfSize.ts";

/** Does the work with an empty folder on the disk of this computer, which is removed afterwards. */
export async function withFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), "convener-bench-"));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  }
}

/** The services of a host, on the real disk. */
export function servicesIn(dataFolder: string): Promise<HostServices> {
  return createHostServices(
    nodePorts(() => aboutThisProcess(dataFolder)),
    dataFolder,
  );
}

/** Makes a data folder with one plan of so many changes, with its snapshot, that is opened as a list. */
export async function makePlanOf(changes: number, dataFolder: string): Promise<PlanId> {
  const { planCalls, close } = await servicesIn(dataFolder);
  const options = { now: Date.UTC(2026, 10, 21), appVersion: "0.0.0" };
  const made =
    changes === 0
      ? await planCalls.createPlan({ name: "Quill Club", zone: "UTC" })
      : await planCalls.importPlan(
          writeBackup({ log: logOfSize(changes), files: new Map() }, options),
        );
  const plan = valueOf(made);
  valueOf(await planCalls.changeSettings({ lastPlan: plan, calendar: "agenda" }));
  valueOf(await planCalls.openPlan(plan));
  await close();
  return plan;
}

export function valueOf<T>(result: Result<T, { readonly code: string }>): T {
  if (result.ok) return result.value;
  throw new Error(result.error.code);
}
