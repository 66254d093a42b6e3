import type { Log } from "#core/changes/log.ts";
import { redact } from "#core/changes/redact.ts";
import { fail, ok, type Result } from "#core/model/result.ts";
import { attempt } from "../fs/attempt.ts";
import { readSnapshot } from "./readSnapshot.ts";
import { listSnapshots, pathOf, writeSnapshot, type SnapshotFolder } from "./snapshotFolder.ts";
import type { SnapshotFailure } from "#core/host/failures/snapshotFailures.ts";

/**
 * Puts what is left after the redactions of the log in the place of every snapshot of an epoch before
 * this one. Where it is interrupted it goes on when called again.
 */
export async function forgetInSnapshots(
  place: SnapshotFolder,
  { redactions }: Log,
  epoch: number,
): Promise<Result<undefined, SnapshotFailure>> {
  const { fs } = place.ports;
  const done = await attempt(async () => {
    for (const name of await listSnapshots(place)) {
      if (name.epoch >= epoch) continue;
      const log = await readSnapshot(place, name, "thoroughly");
      if (!log.ok) continue;
      await writeSnapshot(place, redact({ ...log.value, redactions }), { ...name, epoch });
      await fs.remove(pathOf(place, name));
      await fs.syncFolder(place.folder);
    }
  });
  return done.ok
    ? ok(undefined)
    : fail({ code: "no-snapshot", facts: { reason: done.error.code } });
}
