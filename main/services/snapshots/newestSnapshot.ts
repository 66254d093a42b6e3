import type { SnapshotName } from "#core/backup/snapshotName.ts";
import type { Log } from "#core/changes/log.ts";
import { attempt } from "../fs/attempt.ts";
import { readSnapshot } from "./readSnapshot.ts";
import { listSnapshots, type SnapshotFolder } from "./snapshotFolder.ts";
import type { SnapshotFinding } from "#core/host/failures/snapshotFailures.ts";

/** A snapshot that was read and is whole. */
export interface GoodSnapshot extends SnapshotName {
  readonly log: Log;
}

/** The newest snapshot that is whole, and what is wrong with newer ones. */
export async function newestSnapshot(place: SnapshotFolder): Promise<{
  readonly snapshot: GoodSnapshot | undefined;
  readonly findings: readonly SnapshotFinding[];
}> {
  const findings: SnapshotFinding[] = [];
  const names = await attempt(() => listSnapshots(place));
  for (const name of names.ok ? names.value : []) {
    const log = await readSnapshot(place, name, "again");
    if (log.ok) return { snapshot: { ...name, log: log.value }, findings };
    findings.push(log.error);
  }
  return { snapshot: undefined, findings };
}
