import { stat } from "node:fs/promises";
import { readBackup } from "#core/backup/readBackup.ts";
import { writeVerifiedBackup } from "#core/backup/writeVerifiedBackup.ts";
import { backupFailures } from "#core/backup/backupFailures.ts";
import { limits } from "#core/backup/format.ts";
import type { Plan } from "#core/backup/plan.ts";
import { fail, ok, type Result } from "#core/model/result.ts";
import { projectFolder } from "#main/services/projectFolder.ts";
import { readVersion } from "#main/services/readVersion.ts";
import { fileFailure, toCliFailure, type CliFailure } from "./cliFailure.ts";
import type { Environment } from "./environment.ts";
import { readIfThere, writeBytes } from "./files.ts";
import { readUpTo } from "./readUpTo.ts";

/** A plan and the file that it was read from. */
export interface OpenPlan {
  readonly path: string;
  readonly plan: Plan;
  /** What the file held, to notice that somebody else wrote it meanwhile; nothing for a new one. */
  readonly bytes: Uint8Array | undefined;
}

export async function openPlan(path: string): Promise<Result<OpenPlan, CliFailure>> {
  const opened = await openPlanIfThere(path);
  if (!opened.ok) return opened;
  return opened.value ? ok(opened.value) : fail(fileFailure("no-such-file", path));
}

export async function openPlanIfThere(
  path: string,
): Promise<Result<OpenPlan | undefined, CliFailure>> {
  const bytes = await readIfThere(path, limits.fileBytes);
  if (!bytes.ok) return bytes;
  if (!bytes.value) return ok(undefined);
  const plan = readBackup(bytes.value);
  if (!plan.ok) return fail(toCliFailure(backupFailures, plan.error, { exit: 3, file: path }));
  return ok({ path, plan: plan.value, bytes: bytes.value });
}

/** Writes the plan, unless the file is no longer what it was when it was opened. */
export async function savePlan(
  { path, plan, bytes }: OpenPlan,
  { now }: Environment,
): Promise<Result<undefined, CliFailure>> {
  const current = await readIfThere(path, limits.fileBytes);
  if (!current.ok) return current;
  if (!isSame(current.value, bytes)) return fail(fileFailure("changed-meanwhile", path));
  const written = writeVerifiedBackup(plan, { now, appVersion: readVersion(projectFolder) });
  return written.ok ? writeBytes(path, written.value) : fail(fileFailure("not-verified", path));
}

function isSame(a: Uint8Array | undefined, b: Uint8Array | undefined): boolean {
  if (!a || !b) return a === b;
  return Buffer.compare(a, b) === 0;
}

/** Whether a file is a plan, by its name or by how it begins: a README may have any name. */
export async function isPlanFile(path: string): Promise<boolean> {
  if (path.endsWith(".convener")) return true;
  // What a pipe gave is gone from it.
  const isFile = await stat(path).then(
    (found) => found.isFile(),
    () => false,
  );
  if (!isFile) return false;
  // Where it cannot be read, whoever reads all of it says why.
  const start = await readUpTo(path, ZIP.length).catch(() => new Uint8Array());
  return ZIP.every((byte, i) => start[i] === byte);
}

const ZIP = [0x50, 0x4b];
