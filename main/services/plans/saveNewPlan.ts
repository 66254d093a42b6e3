import type { Log } from "#core/changes/log.ts";
import { fail, ok, type Result } from "#core/model/result.ts";
import { openJournal } from "../journal/openJournal.ts";
import { newestSnapshot } from "../snapshots/newestSnapshot.ts";
import { takeLock } from "./lock.ts";
import type { OpenFailure } from "./openPlan.ts";
import type { PlanPlace, PlanPorts } from "./planPlace.ts";
import { restorePlan } from "./restorePlan.ts";

/**
 * Writes the journal of a plan that is new here, or of which nothing can be restored: what is damaged
 * is kept aside. Answers `exists` where there is anything of it, and leaves that as it is.
 */
export async function saveNewPlan(
  ports: PlanPorts,
  place: PlanPlace,
  log: Log,
): Promise<Result<undefined, OpenFailure>> {
  // Somebody who brings the same plan at the same time, or has it open, must not be written over.
  const lock = await takeLock(ports.fs, place.folder, ports.processes);
  if (!lock.ok) return lock.error.code === "in-use" ? exists : lock;
  const saved = await saveLocked(ports, place, log);
  await lock.value.release();
  return saved;
}

async function saveLocked(
  ports: PlanPorts,
  { folder, snapshots }: PlanPlace,
  log: Log,
): Promise<Result<undefined, OpenFailure>> {
  const opened = await openJournal(ports, { folder, plan: log.plan });
  if (!opened.ok) return opened;
  const { journal } = opened.value;
  const { snapshot } = await newestSnapshot(snapshots);
  const isThere = restorePlan(opened.value, snapshot) !== undefined;
  const saved = isThere ? exists : await journal.rewrite(log, snapshot?.epoch);
  await journal.close();
  return saved.ok ? ok(undefined) : saved;
}

const exists = fail({ code: "exists", facts: {} } as const);
