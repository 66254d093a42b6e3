import { fail, ok, type Result } from "#core/model/result.ts";
import { decodeText } from "#core/text/decodeText.ts";
import { decodeTextPhrases } from "#core/text/decodeTextPhrases.ts";
import { toCliFailure, type CliFailure } from "./cliFailure.ts";
import { readBytes } from "./files.ts";

/** No README of the corpus is over half a megabyte; a plan keeps the text whole. */
const MAX_TEXT_BYTES = 1_000_000;

/** The text of a file in UTF-8, with its byte order mark if it has one. */
export async function readTextFile(path: string): Promise<Result<string, CliFailure>> {
  const bytes = await readBytes(path, MAX_TEXT_BYTES);
  if (!bytes.ok) return bytes;
  const decoded = decodeText(bytes.value, MAX_TEXT_BYTES);
  if (!decoded.ok) {
    return fail(toCliFailure(decodeTextPhrases, decoded.error, { exit: 3, file: path }));
  }
  const { text, hadBom } = decoded.value;
  return ok(hadBom ? `\uFEFF${text}` : text);
}
