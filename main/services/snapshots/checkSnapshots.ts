import { attempt } from "../fs/attempt.ts";
import { readSnapshot } from "./readSnapshot.ts";
import { listSnapshots, type SnapshotFolder } from "./snapshotFolder.ts";
import type { SnapshotFinding } from "#core/host/failures/snapshotFailures.ts";

/** Reads all snapshots, which takes a while: what is wrong with any of them. */
export async function checkSnapshots(place: SnapshotFolder): Promise<readonly SnapshotFinding[]> {
  const names = await attempt(() => listSnapshots(place));
  const findings: SnapshotFinding[] = [];
  for (const name of names.ok ? names.value : []) {
    const log = await readSnapshot(place, name, "thoroughly");
    if (!log.ok) findings.push(log.error);
  }
  return findings;
}
