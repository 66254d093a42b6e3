import { basename } from "node:path";
import { MAX_IMPORT_BYTES, readImportFile } from "#core/intake/readImportFile.ts";
import { fail, ok, type Result } from "#core/model/result.ts";
import { decodeTextPhrases } from "#core/text/decodeTextPhrases.ts";
import { toCliFailure, type CliFailure } from "./cliFailure.ts";
import { readBytes } from "./files.ts";

/** The text of a file in UTF-8, with its byte order mark if it has one. */
export async function readTextFile(path: string): Promise<Result<string, CliFailure>> {
  const bytes = await readBytes(path, MAX_IMPORT_BYTES);
  if (!bytes.ok) return bytes;
  const read = readImportFile(basename(path), bytes.value);
  if (read.ok) return ok(read.value.text);
  return fail(toCliFailure(decodeTextPhrases, read.error, { exit: 3, file: path }));
}
