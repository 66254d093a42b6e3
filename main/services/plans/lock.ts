import { join } from "node:path";
import { fail, ok, type Result } from "#core/model/result.ts";
import { attempt, systemCode } from "../fs/attempt.ts";
import type { Fs } from "../fs/fs.ts";
import type { PlanFailure } from "#core/host/failures/planFailures.ts";
import type { Processes } from "./processes.ts";

/** The right of one process to write a plan: taken when it is first needed, and then held. */
export interface Lock {
  /** Before each write. */
  readonly hold: () => Promise<Result<undefined, PlanFailure>>;
  readonly release: () => Promise<void>;
}

/** Computer, process and its start are in the name: a lock is whole from the moment it is there. */
const LOCK = /^lock\.([0-9a-f]{8})\.(\d{1,9})\.([0-9a-f]{8})$/;

/**
 * Takes the lock of a folder. Everybody first makes a lock of its own and then looks for others, so
 * of two that come at once at most one goes on. A lock whose process has ended is removed.
 *
 * Where the folder cannot be written at all (a disk that is full or read-only) the lock is taken
 * later: until then this process cannot write either, and reading needs none. Where the folder is
 * shared between computers, the lock of another is believed for ever.
 */
export async function takeLock(
  fs: Fs,
  folder: string,
  processes: Processes,
): Promise<Result<Lock, PlanFailure>> {
  const start = (await processes.startOf(processes.pid)) ?? "00000000";
  const own = `lock.${processes.host}.${processes.pid}.${start}`;
  let place: Place = "free";
  const remove = async () => {
    const removed = await attempt(() => fs.remove(join(folder, own)));
    place = removed.ok ? "free" : "left";
  };
  const hold = async (): Promise<Result<undefined, PlanFailure>> => {
    if (place === "held") return ok(undefined);
    const made = await attempt(async () => (await fs.open(join(folder, own), "new")).close());
    if (!made.ok && made.error.code !== "EEXIST") {
      // It may be there all the same, where only closing it failed.
      place = "left";
      return noLock(made.error.code);
    }
    if (!made.ok && place === "free") return inUse();
    const other = await attempt(() => findOther(fs, folder, { ...processes, own }));
    place = "held";
    if (other.ok && !other.value) return ok(undefined);
    await remove();
    return other.ok && other.value ? fail(other.value) : noLock(other.ok ? "" : other.error.code);
  };
  const first = await hold();
  if (!first.ok && first.error.code !== "no-lock") return first;
  return ok({
    hold,
    async release() {
      if (place !== "free") await remove();
    },
  });
}

/** Whether our lock is there: `left` where it may be, because an attempt failed half-way. */
type Place = "free" | "held" | "left";

async function findOther(
  fs: Fs,
  folder: string,
  { host, startOf, own }: Processes & { readonly own: string },
): Promise<PlanFailure | undefined> {
  for (const name of await fs.list(folder)) {
    const match = LOCK.exec(name);
    if (!match || name === own) continue;
    if (match[1] !== host) return { code: "in-use-elsewhere", facts: { name } };
    if ((await startOf(Number(match[2]))) === match[3]) return inUse().error;
    await removeStale(fs, join(folder, name));
  }
  return undefined;
}

/** Whether a file of this name in a plan's folder is somebody's lock. */
export function isLock(name: string): boolean {
  return LOCK.test(name);
}

async function removeStale(fs: Fs, path: string): Promise<void> {
  try {
    await fs.remove(path);
  } catch (error) {
    // Somebody else has seen it too.
    if (systemCode(error) !== "ENOENT") throw error;
  }
}

function noLock(reason: string) {
  return fail({ code: "no-lock", facts: { reason } } as const);
}

function inUse() {
  return fail({ code: "in-use", facts: {} } as const);
}
