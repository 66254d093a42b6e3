import { basename, dirname } from "node:path";
import { MAX_FILE_BYTES } from "#core/host/grantedFile.ts";
import type { CallFailure } from "#core/host/failures/hostFailures.ts";
import { fail, ok, type Result } from "#core/model/result.ts";
import { attempt, systemCode, type SystemFailure } from "../fs/attempt.ts";
import type { FileStat, Fs } from "../fs/fs.ts";
import { keepMode } from "../fs/keepMode.ts";
import { replaceFile, type WritingPorts } from "../fs/writeFileAtomically.ts";
import { digestOf } from "./readGranted.ts";

/** A file that may be read and written, and what is known to be in it. */
export interface HeldFile {
  /** Without links, so that a link stays one when the file behind it is replaced. */
  readonly path: string;
  /** SHA-256 of what was last read or written; `undefined` before, when anything may be replaced. */
  digest: string | undefined;
}

/**
 * Replaces a file as a whole, unless it is no longer what it was. Between the comparison and the
 * replacement somebody else may still write: no system offers both in one.
 */
export async function writeGranted(
  ports: WritingPorts,
  file: HeldFile,
  bytes: Uint8Array,
): Promise<Result<undefined, CallFailure>> {
  const name = basename(file.path);
  const cannot = ({ code }: SystemFailure) =>
    fail({ code: "file-unwritable", facts: { name, reason: code } } as const);
  const current = await attempt(() => lookAt(ports.fs, file));
  if (!current.ok) return cannot(current.error);
  const { mode, digest } = current.value;
  if (file.digest !== digest) return fail({ code: "changed-meanwhile", facts: { name } });
  // Replacing would get round a protection that somebody put on the file.
  if (mode !== undefined && (mode & 0o222) === 0) return cannot({ code: "EACCES" });
  const fs = mode === undefined ? ports.fs : keepMode(ports.fs, mode);
  const replaced = await attempt(() => replaceFile({ ...ports, fs }, file.path, bytes));
  if (!replaced.ok) return cannot(replaced.error);
  file.digest = digestOf(bytes);
  const synced = await attempt(() => fs.syncFolder(dirname(file.path)));
  return synced.ok
    ? ok(undefined)
    : fail({ code: "file-unsynced", facts: { name, reason: synced.error.code } });
}

interface Look {
  /** `undefined` where no file is there. */
  readonly mode: number | undefined;
  readonly digest: string | undefined;
}

/** How the file is now. Its digest is only told where there is one to compare it with. */
async function lookAt(fs: Fs, { path, digest }: HeldFile): Promise<Look> {
  const found = await statIfThere(fs, path);
  if (!found) return { mode: undefined, digest: undefined };
  const { mode, size, isFile } = found;
  if (!isFile) throw Object.assign(new Error("no file"), { code: "EISDIR" });
  if (digest === undefined) return { mode, digest };
  return { mode, digest: size > MAX_FILE_BYTES ? "too large" : digestOf(await fs.read(path)) };
}

async function statIfThere(fs: Fs, path: string): Promise<FileStat | undefined> {
  try {
    return await fs.stat(path);
  } catch (error) {
    if (systemCode(error) === "ENOENT") return undefined;
    throw error;
  }
}
