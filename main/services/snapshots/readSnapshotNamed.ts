import { formatSnapshotName } from "#core/backup/snapshotName.ts";
import type { Log } from "#core/changes/log.ts";
import type { SnapshotFailure, SnapshotFinding } from "#core/host/failures/snapshotFailures.ts";
import { fail, type Result } from "#core/model/result.ts";
import { attempt } from "../fs/attempt.ts";
import { readSnapshot } from "./readSnapshot.ts";
import { listSnapshots, type SnapshotFolder } from "./snapshotFolder.ts";

/** The log in the snapshot that has this name. A name is looked up, never made a path of. */
export async function readSnapshotNamed(
  place: SnapshotFolder,
  name: string,
): Promise<Result<Log, SnapshotFailure | SnapshotFinding>> {
  const listed = await attempt(() => listSnapshots(place));
  const known = listed.ok ? listed.value : [];
  const snapshot = known.find((one) => formatSnapshotName(one) === name);
  if (!snapshot) return fail({ code: "no-such-snapshot", facts: {} });
  return readSnapshot(place, snapshot, "again");
}
