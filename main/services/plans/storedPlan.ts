import { join } from "node:path";
import type { SnapshotName } from "#core/backup/snapshotName.ts";
import type { Log, Transaction } from "#core/changes/log.ts";
import { redact } from "#core/changes/redact.ts";
import type { Redaction } from "#core/changes/redaction.ts";
import type { Head } from "#core/host/planCalls.ts";
import { fail, ok, type Result } from "#core/model/result.ts";
import { attempt } from "../fs/attempt.ts";
import { isSetAside } from "../fs/setAside.ts";
import type { Journal } from "../journal/journal.ts";
import type { JournalFailure } from "#core/host/failures/journalFailures.ts";
import { checkSnapshots } from "../snapshots/checkSnapshots.ts";
import { forgetInSnapshots } from "../snapshots/forgetInSnapshots.ts";
import { readSnapshotNamed } from "../snapshots/readSnapshotNamed.ts";
import { saveSnapshot } from "../snapshots/saveSnapshot.ts";
import { snapshotFiles, type SnapshotFile } from "../snapshots/snapshotFiles.ts";
import type { SnapshotFailure, SnapshotFinding } from "#core/host/failures/snapshotFailures.ts";
import type { Lock } from "./lock.ts";
import type { PlanPlace } from "./planPlace.ts";

type Done<Error = JournalFailure> = Promise<Result<undefined, Error>>;

/** A plan on the disk, open for this process. */
export interface StoredPlan {
  /** All that is saved. It grows with what is appended. */
  readonly log: () => Log;
  /** How far the journal goes. */
  readonly head: () => Head;
  /** Saves acts that follow from the log as it is; a union that brings redactions is for `forget`. */
  readonly append: (transactions: readonly Transaction[]) => Done;
  /** Forgets for good: in the journal, in the snapshots, in what was set aside. */
  readonly forget: (redactions: readonly Redaction[]) => Done<JournalFailure | SnapshotFailure>;
  readonly snapshot: () => Promise<Result<SnapshotName, SnapshotFailure>>;
  /** The snapshots that are there, newest first. */
  readonly snapshots: () => Promise<readonly SnapshotFile[]>;
  /** What a snapshot of this name holds; it was checked when it was made. */
  readonly readSnapshot: (name: string) => Promise<Result<Log, SnapshotFailure | SnapshotFinding>>;
  /** Reads all snapshots: what is wrong. */
  readonly check: () => Promise<readonly SnapshotFinding[]>;
  /** Finishes what a repair or an interrupted forgetting has left to do. */
  readonly settle: (above?: number) => Done<JournalFailure | SnapshotFailure>;
  readonly close: () => Promise<void>;
}

interface Parts {
  readonly place: PlanPlace;
  readonly journal: Journal;
  readonly log: Log;
  /** Whether the journal does not hold this log yet. */
  readonly isRepaired: boolean;
  readonly lock: Lock;
}

export function createStoredPlan(parts: Parts): StoredPlan {
  const { place, journal, lock } = parts;
  let { isRepaired } = parts;
  let log = ownCopyOf(parts.log);

  async function rewrite(next: Log, above = 0): Done {
    const ours = await mayWrite(lock);
    if (!ours.ok) return ours;
    const saved = await journal.rewrite(next, above);
    if (!saved.ok) return saved;
    log = ownCopyOf(next);
    isRepaired = false;
    return ok(undefined);
  }

  async function settle(above?: number): Done<JournalFailure | SnapshotFailure> {
    const written = isRepaired ? await rewrite(log, above) : ok(undefined);
    if (!written.ok || log.redactions.size === 0) return written;
    return forgetInSnapshots(place.snapshots, log, journal.head().epoch);
  }

  return {
    log: () => log,
    head: () => headOf(journal),
    async append(transactions) {
      const settled = isRepaired ? await rewrite(log) : await mayWrite(lock);
      if (!settled.ok) return settled;
      const news = transactions.filter(({ id }) => !log.transactions.has(id));
      const saved = await journal.append(news);
      if (!saved.ok) return saved;
      log = withAll(log, news);
      return ok(undefined);
    },
    async forget(redactions) {
      const all = new Map([
        ...log.redactions,
        ...redactions.map((one) => [one.salt, one] as const),
      ]);
      const written = await rewrite(redact({ ...log, redactions: all }));
      if (!written.ok) return written;
      const settled = await settle();
      await attempt(() => removeSetAside(place));
      return settled;
    },
    snapshot: () => saveSnapshot(place.snapshots, log, journal.head().epoch),
    ...readingSnapshots(place),
    settle,
    async close() {
      await journal.close();
      await lock.release();
    },
  };
}

function readingSnapshots({
  snapshots,
}: PlanPlace): Pick<StoredPlan, "snapshots" | "readSnapshot" | "check"> {
  return {
    snapshots: () => snapshotFiles(snapshots),
    readSnapshot: (name) => readSnapshotNamed(snapshots, name),
    check: () => checkSnapshots(snapshots),
  };
}

/** Nothing is written before the folder is ours. */
async function mayWrite(lock: Lock): Done {
  const held = await lock.hold();
  if (held.ok) return held;
  const { code, facts } = held.error;
  return fail({ code: "cannot-write", facts: { reason: facts["reason"] ?? code } });
}

/** Without what else a record that was read may carry. */
function headOf(journal: Journal): Head {
  const { epoch, seq, hash } = journal.head();
  return { epoch, seq, hash };
}

function ownCopyOf(log: Log): Log {
  return { ...log, transactions: new Map(log.transactions) };
}

/** In place: a plan of ten years is not copied for every act. */
function withAll(log: Log, transactions: readonly Transaction[]): Log {
  const all = log.transactions as Map<Transaction["id"], Transaction>;
  for (const transaction of transactions) all.set(transaction.id, transaction);
  return log;
}

/** Damaged bytes cannot be searched for what is to be forgotten. */
async function removeSetAside({ folder, snapshots }: PlanPlace): Promise<void> {
  const { fs } = snapshots.ports;
  for (const where of [folder, snapshots.folder]) {
    for (const name of (await fs.list(where)).filter(isSetAside))
      await fs.remove(join(where, name));
  }
}
