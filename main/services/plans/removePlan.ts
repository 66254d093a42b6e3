import { dirname, join } from "node:path";
import type { PlanFailure } from "#core/host/failures/planFailures.ts";
import { fail, ok, type Result } from "#core/model/result.ts";
import { attempt } from "../fs/attempt.ts";
import type { Fs } from "../fs/fs.ts";
import { isLock, takeLock } from "./lock.ts";
import type { PlanPlace, PlanPorts } from "./planPlace.ts";

/**
 * Takes a plan off this computer: the snapshots first, then its folder. Where that stops half-way the
 * plan is still there to be removed again.
 */
export async function removePlan(
  { fs, processes }: PlanPorts,
  { folder, snapshots }: PlanPlace,
): Promise<Result<undefined, PlanFailure>> {
  const lock = await takeLock(fs, folder, processes);
  if (!lock.ok) return lock;
  const removed = await attempt(async () => {
    await removeFiles(fs, snapshots.folder);
    await removeFiles(fs, folder);
  });
  await lock.value.release();
  const gone = removed.ok
    ? await attempt(async () => {
        await removeEmpty(fs, snapshots.folder);
        await removeEmpty(fs, folder);
      })
    : removed;
  if (gone.ok) return ok(undefined);
  return fail({ code: "not-removed", facts: { reason: gone.error.code } } as const);
}

async function removeFiles(fs: Fs, folder: string): Promise<void> {
  for (const name of await namesIn(fs, folder)) {
    // The lock goes last, so that nobody opens what is being removed.
    if (!isLock(name)) await fs.remove(join(folder, name));
  }
}

async function removeEmpty(fs: Fs, folder: string): Promise<void> {
  const removed = await attempt(() => fs.removeFolder(folder));
  if (!removed.ok && removed.error.code !== "ENOENT") throw systemError(removed.error.code);
  if (removed.ok) await fs.syncFolder(dirname(folder));
}

async function namesIn(fs: Fs, folder: string): Promise<readonly string[]> {
  const names = await attempt(() => fs.list(folder));
  if (names.ok) return names.value;
  if (names.error.code === "ENOENT") return [];
  throw systemError(names.error.code);
}

function systemError(code: string): Error {
  return Object.assign(new Error(code), { code });
}
