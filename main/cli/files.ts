import { randomBytes } from "node:crypto";
import { stat } from "node:fs/promises";
import { setTimeout } from "node:timers/promises";
import { fail, ok, type Result } from "#core/model/result.ts";
import { attempt, systemCode } from "#main/services/fs/attempt.ts";
import { nodeFs } from "#main/services/fs/nodeFs.ts";
import { retryRenames } from "#main/services/fs/retryRenames.ts";
import { writeFileAtomically } from "#main/services/fs/writeFileAtomically.ts";
import { fileFailure, type CliFailure } from "./cliFailure.ts";
import { readUpTo } from "./readUpTo.ts";

/**
 * The bytes of a file, of which at most `maxBytes` and one more are read: so whoever reads on can say
 * that a file is too large, without its having been loaded. `undefined` where there is no such file.
 */
export async function readIfThere(
  path: string,
  maxBytes: number,
): Promise<Result<Uint8Array | undefined, CliFailure>> {
  try {
    const { size } = await stat(path);
    if (size > maxBytes) return ok(new Uint8Array(maxBytes + 1));
    // A device has no size, so what is read is bounded as well.
    return ok(await readUpTo(path, maxBytes + 1));
  } catch (error) {
    const code = systemCode(error);
    if (code === "ENOENT" || code === "ENOTDIR") return ok(undefined);
    return fail(
      code === "EISDIR" ? fileFailure("is-a-folder", path) : cannot("cannot-read", path, code),
    );
  }
}

export async function readBytes(
  path: string,
  maxBytes: number,
): Promise<Result<Uint8Array, CliFailure>> {
  const read = await readIfThere(path, maxBytes);
  if (!read.ok) return read;
  return read.value ? ok(read.value) : fail(fileFailure("no-such-file", path));
}

/** Writes the whole file or leaves it as it was. */
export async function writeBytes(
  path: string,
  bytes: Uint8Array,
): Promise<Result<undefined, CliFailure>> {
  const ports = { fs: retryRenames(nodeFs, setTimeout), random: randomBytes };
  const written = await attempt(() => writeFileAtomically(ports, path, bytes));
  return written.ok ? ok(undefined) : fail(cannot("cannot-write", path, written.error.code));
}

function cannot(what: "cannot-read" | "cannot-write", path: string, code: string): CliFailure {
  return fileFailure(what, path, { reason: code });
}
