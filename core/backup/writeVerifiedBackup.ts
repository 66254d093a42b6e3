import { fail, ok, type Result } from "../model/result.ts";
import type { BackupFailure } from "./backupFailures.ts";
import { contentDigest } from "./contentDigest.ts";
import type { Plan } from "./plan.ts";
import { readBackup } from "./readBackup.ts";
import { writeBackup, type BackupOptions } from "./writeBackup.ts";

/**
 * The bytes of a `*.convener` file that are known to give the plan back: they were read once before
 * anything is replaced by them. A plan that could not be opened again is not written.
 */
export function writeVerifiedBackup(
  plan: Plan,
  options: BackupOptions,
): Result<Uint8Array, BackupFailure> {
  const bytes = writeBackup(plan, options);
  const read = readBackup(bytes);
  if (!read.ok) return read;
  const isSame = contentDigest(read.value) === contentDigest(plan);
  return isSame ? ok(bytes) : fail({ code: "damaged", facts: {} });
}
