import { fail, ok, type Result } from "../model/result.ts";
import type { Failure } from "./phrase.ts";

export type DecodeTextCode = "empty-file" | "too-large" | "binary" | "utf-16" | "not-utf-8";

/** The text of a file. `encodeText` of it gives the very bytes it was read from. */
export interface DecodedText {
  /** Without the byte order mark; line breaks as they are in the file. */
  readonly text: string;
  /** True where the file began with the byte order mark of UTF-8. */
  readonly hadBom: boolean;
}

const BOM = [0xef, 0xbb, 0xbf];
/** So much of a file is looked at to tell text from something else. */
const SAMPLE_BYTES = 8_192;

/**
 * Reads bytes as UTF-8 text, or says why they are not such text. `maxBytes` bounds the file. Unicode
 * calls for the refusal of ill-formed UTF-8 instead of a repair, which would change the file when it
 * is written back (Unicode 16, section 3.9, C10).
 *
 * `decodeText(bytes of "a\r\n", 100)` is `{text: "a\r\n", hadBom: false}`.
 */
export function decodeText(
  bytes: Uint8Array,
  maxBytes: number,
): Result<DecodedText, Failure<DecodeTextCode>> {
  if (bytes.length > maxBytes) {
    return fail({ code: "too-large", facts: { bytes: bytes.length, maxBytes } });
  }
  const hadBom = BOM.every((byte, index) => bytes[index] === byte);
  const body = hadBom ? bytes.subarray(BOM.length) : bytes;
  if (body.length === 0) return fail({ code: "empty-file", facts: {} });
  if (looksLikeUtf16(body)) return fail({ code: "utf-16", facts: {} });
  if (looksBinary(body)) return fail({ code: "binary", facts: {} });
  const text = decodeUtf8(body);
  if (text === undefined) return fail({ code: "not-utf-8", facts: {} });
  return ok({ text, hadBom });
}

/** The marks of UTF-16 and UTF-32, or a NUL beside nearly every letter, as they write Latin text. */
function looksLikeUtf16(bytes: Uint8Array): boolean {
  const [first, second, third, fourth] = bytes;
  if (first === 0xff && second === 0xfe) return true;
  if (first === 0xfe && second === 0xff) return true;
  if (first === 0 && second === 0 && third === 0xfe && fourth === 0xff) return true;
  if (bytes.length < 4) return false;
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  const nuls = [0, 0, 0, 0];
  sample.forEach((byte, index) => {
    if (byte === 0) nuls[index % 4] = (nuls[index % 4] ?? 0) + 1;
  });
  const often = nuls.map((count) => count * 4 > sample.length * 0.8);
  const rare = nuls.map((count) => count * 4 < sample.length * 0.2);
  return ["10", "01", "1110", "0111"].some((pattern) =>
    nuls.every((_, place) => (pattern[place % pattern.length] === "0" ? rare : often)[place]),
  );
}

/** NUL is in no text; of the other control characters, a few may be slips of an editor. */
function looksBinary(bytes: Uint8Array): boolean {
  if (bytes.includes(0)) return true;
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  let controls = 0;
  for (const byte of sample) if (isControl(byte)) controls += 1;
  return controls > Math.max(2, sample.length / 50);
}

function isControl(byte: number): boolean {
  const isSpace = byte >= 0x09 && byte <= 0x0d;
  return (byte < 0x20 && !isSpace) || byte === 0x7f;
}

function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    // ignoreBOM keeps a second mark as a character, so that it is written back too.
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
