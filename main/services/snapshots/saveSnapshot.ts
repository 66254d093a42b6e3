import { join } from "node:path";
import type { SnapshotName } from "#core/backup/snapshotName.ts";
import { snapshotsToRemove } from "#core/backup/snapshotsToRemove.ts";
import type { Log } from "#core/changes/log.ts";
import { fail, ok, type Result } from "#core/model/result.ts";
import { attempt } from "../fs/attempt.ts";
import { makeFolderDurably } from "../fs/makeFolderDurably.ts";
import { isLeftBeside } from "../fs/writeFileAtomically.ts";
import { readSnapshot } from "./readSnapshot.ts";
import {
  listSnapshots,
  pathOf,
  writeSnapshot,
  type Moment,
  type SnapshotFolder,
} from "./snapshotFolder.ts";
import type { SnapshotFailure } from "#core/host/failures/snapshotFailures.ts";

/**
 * Writes a snapshot of the log that the journal of this epoch holds, reads it back, and only then
 * removes those that are no longer needed.
 */
export async function saveSnapshot(
  place: SnapshotFolder,
  log: Log,
  epoch: number,
): Promise<Result<SnapshotName, SnapshotFailure>> {
  const { fs, now } = place.ports;
  const written = await attempt(async () => {
    await makeFolderDurably(fs, place.folder);
    await sweep(place);
    const moment = freeMoment(await listSnapshots(place), { at: now(), epoch });
    return writeSnapshot(place, log, moment);
  });
  if (!written.ok) return fail({ code: "no-snapshot", facts: { reason: written.error.code } });
  const name = written.value;
  const read = await readSnapshot(place, name, "thoroughly");
  if (!read.ok) return fail({ code: "not-as-written", facts: {} });
  // What cannot be removed today is removed with the next snapshot.
  await attempt(() => thin(place, name));
  return ok(name);
}

/** Removes what an interrupted write has left; nobody was told that it was there. */
async function sweep({ ports: { fs }, folder }: SnapshotFolder): Promise<void> {
  for (const name of await fs.list(folder)) {
    if (isLeftBeside(name)) await fs.remove(join(folder, name));
  }
}

function freeMoment(taken: readonly Moment[], moment: Moment): Moment {
  const isTaken = taken.some((other) => isSame(other, moment));
  return isTaken ? freeMoment(taken, { ...moment, at: moment.at + 1 }) : moment;
}

async function thin(place: SnapshotFolder, good: SnapshotName): Promise<void> {
  // Only the one that was just read back is known to be good.
  const dated = (await listSnapshots(place)).map((name) => ({
    ...name,
    isGood: isSame(name, good),
  }));
  for (const old of snapshotsToRemove(dated, good.at)) {
    await place.ports.fs.remove(pathOf(place, old));
  }
}

function isSame(a: Moment, b: Moment): boolean {
  return a.at === b.at && a.epoch === b.epoch;
}
