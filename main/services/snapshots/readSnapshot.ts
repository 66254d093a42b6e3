import { basename, dirname } from "node:path";
import { readBackup } from "#core/backup/readBackup.ts";
import type { Log } from "#core/changes/log.ts";
import type { SnapshotName } from "#core/backup/snapshotName.ts";
import { fail, ok, type Result } from "#core/model/result.ts";
import { attempt } from "../fs/attempt.ts";
import { asideOf } from "../fs/setAside.ts";
import { digestOf, pathOf, type SnapshotFolder } from "./snapshotFolder.ts";
import type { SnapshotFinding } from "#core/host/failures/snapshotFailures.ts";

/**
 * The log in a snapshot of this plan. One that is damaged is renamed, so that it is kept.
 *
 * @param how `again` where it is enough that its bytes are those that were checked when it was written
 */
export async function readSnapshot(
  place: SnapshotFolder,
  snapshot: SnapshotName,
  how: "thoroughly" | "again",
): Promise<Result<Log, SnapshotFinding>> {
  const { fs } = place.ports;
  const path = pathOf(place, snapshot);
  const name = basename(path);
  const bytes = await attempt(() => fs.read(path));
  if (!bytes.ok) {
    return fail({ code: "unreadable-snapshot", facts: { name, reason: bytes.error.code } });
  }
  // A ZIP says much twice, and a reader looks at one of the two: the digest sees every byte.
  const isAsWritten = digestOf(bytes.value) === snapshot.digest;
  const read = readBackup(bytes.value, isAsWritten && how === "again");
  if (isAsWritten && read.ok && read.value.log.plan === place.plan) return ok(read.value.log);
  if (!read.ok && read.error.code === "newer-version") {
    return fail({ code: "newer-snapshot", facts: { name } });
  }
  const aside = asideOf(path, bytes.value);
  const kept = await attempt(async () => {
    await fs.rename(path, aside);
    await fs.syncFolder(dirname(path));
  });
  return fail({
    code: "damaged-snapshot",
    facts: { name, aside: kept.ok ? basename(aside) : name },
  });
}
