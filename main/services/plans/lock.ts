import { join } from "node:path";
import { fail, ok, type Result } from "#core/model/result.ts";
import { attempt, systemCode } from "../fs/attempt.ts";
import type { Fs } from "../fs/fs.ts";
import type { PlanFailure } from "./planFailures.ts";
import type { Processes } from "./processes.ts";

/** The right of one process to write a plan. */
export interface Lock {
  readonly release: () => Promise<void>;
}

/** Computer, process and its start are in the name: a lock is whole from the moment it is there. */
const LOCK = /^lock\.([0-9a-f]{8})\.(\d{1,9})\.([0-9a-f]{8})$/;

/**
 * Takes the lock of a folder. Everybody first makes a lock of its own and then looks for others, so
 * of two that come at once at most one goes on. A lock whose process has ended is removed.
 *
 * Where the folder is shared between computers, the lock of another is believed for ever.
 */
export async function takeLock(
  fs: Fs,
  folder: string,
  processes: Processes,
): Promise<Result<Lock, PlanFailure>> {
  const start = (await processes.startOf(processes.pid)) ?? "00000000";
  const own = `lock.${processes.host}.${processes.pid}.${start}`;
  const made = await attempt(async () => (await fs.open(join(folder, own), "new")).close());
  if (!made.ok) {
    const { code } = made.error;
    return code === "EEXIST" ? inUse() : fail({ code: "no-lock", facts: { reason: code } });
  }
  const release = async () => {
    await attempt(() => fs.remove(join(folder, own)));
  };
  const other = await attempt(() => findOther(fs, folder, { ...processes, own }));
  if (other.ok && !other.value) return ok({ release });
  await release();
  return other.ok && other.value
    ? fail(other.value)
    : fail({ code: "no-lock", facts: { reason: other.ok ? "" : other.error.code } });
}

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

async function removeStale(fs: Fs, path: string): Promise<void> {
  try {
    await fs.remove(path);
  } catch (error) {
    // Somebody else has seen it too.
    if (systemCode(error) !== "ENOENT") throw error;
  }
}

function inUse() {
  return fail({ code: "in-use", facts: {} } as const);
}
