import { createHash } from "node:crypto";
import { basename } from "node:path";
import { MAX_FILE_BYTES } from "#core/host/grantedFile.ts";
import type { CallFailure } from "#core/host/failures/hostFailures.ts";
import { fail, ok, type Result } from "#core/model/result.ts";
import { attempt } from "../fs/attempt.ts";
import type { Fs } from "../fs/fs.ts";

/** The bytes of a file that a person chose; its size is asked first. */
export async function readGranted(fs: Fs, path: string): Promise<Result<Uint8Array, CallFailure>> {
  const name = basename(path);
  const found = await attempt(() => fs.stat(path));
  if (!found.ok) return unreadable(name, found.error.code);
  if (!found.value.isFile) return unreadable(name, "EISDIR");
  if (found.value.size > MAX_FILE_BYTES) return tooLarge(name);
  const bytes = await attempt(() => fs.read(path));
  if (!bytes.ok) return unreadable(name, bytes.error.code);
  // It may have grown since.
  return bytes.value.length > MAX_FILE_BYTES ? tooLarge(name) : ok(bytes.value);
}

/** SHA-256, in hexadecimal digits. */
export function digestOf(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

function unreadable(name: string, reason: string): Result<never, CallFailure> {
  return fail({ code: "file-unreadable", facts: { name, reason } });
}

function tooLarge(name: string): Result<never, CallFailure> {
  return fail({ code: "file-too-large", facts: { name } });
}
