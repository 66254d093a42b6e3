import { join } from "node:path";
import { startClock, type Clock } from "#core/changes/clock.ts";
import { newestStamp } from "#core/changes/log.ts";
import { fail, ok, type Result } from "#core/model/result.ts";
import { attempt } from "../fs/attempt.ts";
import { isLeftBeside } from "../fs/writeFileAtomically.ts";
import type { JournalFailure, JournalFinding } from "#core/host/failures/journalFailures.ts";
import { openJournal } from "../journal/openJournal.ts";
import { newestSnapshot } from "../snapshots/newestSnapshot.ts";
import type { SnapshotFinding } from "#core/host/failures/snapshotFailures.ts";
import { takeLock, type Lock } from "./lock.ts";
import type { PlanFailure, RestoreFinding } from "#core/host/failures/planFailures.ts";
import type { PlanPlace, PlanPorts } from "./planPlace.ts";
import { takeReplica } from "./replica.ts";
import { knowsMore, restorePlan } from "./restorePlan.ts";
import { createStoredPlan, type StoredPlan } from "./storedPlan.ts";

export interface OpenedPlan {
  readonly plan: StoredPlan;
  /** From which the next stamps are taken. */
  readonly clock: Clock;
  /** What was wrong and what was done about it, for people to read. */
  readonly findings: readonly PlanFinding[];
  /** Whether the newest snapshot knows all that the journal does. */
  readonly isSnapshotted: boolean;
}

export type PlanFinding = JournalFinding | SnapshotFinding | RestoreFinding;
export type OpenFailure = PlanFailure | JournalFailure;

/**
 * Opens a plan for this process alone. Its journal is verified, and the newest snapshot; whichever is
 * damaged is restored from the other. Nothing that was found damaged is deleted.
 */
export async function openPlan(
  ports: PlanPorts,
  place: PlanPlace,
): Promise<Result<OpenedPlan, OpenFailure>> {
  const lock = await takeLock(ports.fs, place.folder, ports.processes);
  if (!lock.ok) return lock;
  const opened = await openLocked(ports, place, lock.value);
  if (!opened.ok) await lock.value.release();
  return opened;
}

async function openLocked(
  ports: PlanPorts,
  place: PlanPlace,
  lock: Lock,
): Promise<Result<OpenedPlan, OpenFailure>> {
  const { folder, snapshots } = place;
  await attempt(() => sweep(ports, folder));
  const opened = await openJournal(ports, { folder, plan: snapshots.plan });
  if (!opened.ok) return opened;
  const { snapshot, findings: ofSnapshots } = await newestSnapshot(snapshots);
  const restored = restorePlan(opened.value, snapshot);
  if (!restored) return fail({ code: "nothing-left", facts: {} });
  const { journal, findings } = opened.value;
  const isRepaired = restored.finding !== undefined;
  const plan = createStoredPlan({ place, journal, lock, log: restored.log, isRepaired });
  const written = await plan.settle(snapshot?.epoch ?? 0);
  if (ofSnapshots.length > 0 && written.ok) await plan.snapshot();
  const replica = await takeReplica(ports, folder, isRepaired);
  return ok({
    plan,
    clock: startClock(replica, newestStamp(restored.log), newestStamp(restored.log, replica)),
    findings: [
      ...findings,
      ...ofSnapshots,
      ...(restored.finding ? [restored.finding] : []),
      ...(written.ok ? [] : [{ code: "not-yet-restored", facts: written.error.facts } as const]),
    ],
    isSnapshotted: snapshot !== undefined && !knowsMore(restored.log, snapshot.log),
  });
}

/** Removes what interrupted writes have left; nobody was told that it was there. */
async function sweep({ fs }: PlanPorts, folder: string): Promise<void> {
  for (const name of await fs.list(folder)) {
    if (isLeftBeside(name)) await fs.remove(join(folder, name));
  }
}
