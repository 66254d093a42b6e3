import type { ReadmeFile } from "../importers/readme/planReadmeImport.ts";
import { fail, ok, type Result } from "../model/result.ts";
import { decodeText, type DecodeTextCode } from "../text/decodeText.ts";
import type { Failure } from "../text/phrase.ts";

/** No README of the corpus is over half a megabyte; a plan keeps the text whole. */
export const MAX_IMPORT_BYTES = 1_000_000;

/** The text of a file that somebody wants to import, with its byte order mark if it has one. */
export function readImportFile(
  name: string,
  bytes: Uint8Array,
): Result<ReadmeFile, Failure<DecodeTextCode>> {
  const decoded = decodeText(bytes, MAX_IMPORT_BYTES);
  if (!decoded.ok) return fail(decoded.error);
  const { text, hadBom } = decoded.value;
  return ok({ name, text: hadBom ? `\uFEFF${text}` : text });
}
