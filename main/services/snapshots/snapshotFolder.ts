import { createHash } from "node:crypto";
import { join } from "node:path";
import {
  formatSnapshotName,
  parseSnapshotName,
  type SnapshotName,
} from "#core/backup/snapshotName.ts";
import { writeBackup } from "#core/backup/writeBackup.ts";
import type { Log } from "#core/changes/log.ts";
import type { PlanId } from "#core/model/id.ts";
import { systemCode } from "../fs/attempt.ts";
import { writeFileAtomically, type WritingPorts } from "../fs/writeFileAtomically.ts";

export interface SnapshotPorts extends WritingPorts {
  /** Milliseconds since 1970 (UTC). */
  readonly now: () => number;
  readonly appVersion: string;
}

/** Where the snapshots of one plan are: backup files in a folder of their own, thinned by age. */
export interface SnapshotFolder {
  readonly ports: SnapshotPorts;
  readonly folder: string;
  readonly plan: PlanId;
}

/** What tells two snapshots of a plan apart. */
export type Moment = Omit<SnapshotName, "digest">;

export function pathOf({ folder }: SnapshotFolder, name: SnapshotName): string {
  return join(folder, formatSnapshotName(name));
}

/** Newest first, none where there is no folder. A clock may be set back; an epoch only grows. */
export async function listSnapshots({
  ports,
  folder,
}: SnapshotFolder): Promise<readonly SnapshotName[]> {
  try {
    const names = (await ports.fs.list(folder)).map(parseSnapshotName);
    return names
      .filter((name) => name !== undefined)
      .sort((a, b) => b.epoch - a.epoch || b.at - a.at);
  } catch (error) {
    if (systemCode(error) === "ENOENT") return [];
    throw error;
  }
}

export async function writeSnapshot(
  place: SnapshotFolder,
  log: Log,
  { at, epoch }: Moment,
): Promise<SnapshotName> {
  const { appVersion } = place.ports;
  const bytes = writeBackup({ log, files: new Map() }, { now: at, appVersion });
  const name: SnapshotName = { at, epoch, digest: digestOf(bytes) };
  await writeFileAtomically(place.ports, pathOf(place, name), bytes);
  return name;
}

export function digestOf(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex").slice(0, 12);
}
