import { readFile, stat } from "node:fs/promises";
import { fail, ok, type Result } from "#core/model/result.ts";
import { writeFileAtomically } from "#main/services/writeFileAtomically.ts";
import { fileFailure, type CliFailure } from "./cliFailure.ts";

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
    return ok(new Uint8Array(await readFile(path)));
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
  try {
    await writeFileAtomically(path, bytes);
    return ok(undefined);
  } catch (error) {
    return fail(cannot("cannot-write", path, systemCode(error)));
  }
}

function cannot(what: "cannot-read" | "cannot-write", path: string, code: string): CliFailure {
  return fileFailure(what, path, { reason: code });
}

/** The name of a system error, such as ENOSPC. Anything else is a fault of ours and goes on. */
function systemCode(error: unknown): string {
  if (error instanceof Error && "code" in error && typeof error.code === "string") {
    return error.code;
  }
  throw error;
}
