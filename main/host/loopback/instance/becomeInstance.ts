import { mkdir } from "node:fs/promises";
import { attempt } from "#main/services/fs/attempt.ts";
import type { Fs } from "#main/services/fs/fs.ts";
import { takeLock } from "#main/services/plans/lock.ts";
import type { Processes } from "#main/services/plans/processes.ts";
import { handOver } from "./handOver.ts";
import { readInstance } from "./instanceFile.ts";

/** What it takes to find out who else is there. */
export interface InstancePorts {
  readonly fs: Fs;
  readonly processes: Processes;
  readonly pause: (milliseconds: number) => Promise<void>;
}

/** `first`: this process is the one. `handed`: another one has taken the files. */
export type Instancing =
  | { readonly kind: "first"; readonly release: () => Promise<void> }
  | { readonly kind: "handed" }
  | { readonly kind: "no-answer" };

/** Another one may be starting at this moment: it is asked so often, at this distance. */
const ATTEMPTS = 40;
const PAUSE_MS = 250;

/**
 * One Convener for each data folder: where one runs it takes the files of this start. `folder` holds
 * its lock and the file by which it is reached.
 */
export async function becomeInstance(
  ports: InstancePorts,
  folder: string,
  files: readonly string[],
): Promise<Instancing> {
  await attempt(() => mkdir(folder, { recursive: true, mode: 0o700 }));
  for (let turn = 0; turn < ATTEMPTS; turn += 1) {
    const running = await readInstance(folder);
    if (running && (await handOver(running, files))) return { kind: "handed" };
    const lock = await takeLock(ports.fs, folder, ports.processes);
    if (lock.ok) return { kind: "first", release: lock.value.release };
    // A folder that cannot be written, or is shared with another computer: each plan has its own lock.
    if (lock.error.code !== "in-use") return { kind: "first", release: () => Promise.resolve() };
    await ports.pause(PAUSE_MS);
  }
  return { kind: "no-answer" };
}
