import type { DecodedText } from "./decodeText.ts";

/** The bytes of a text that `decodeText` read: the same bytes where the text is the same. */
export function encodeText({ text, hadBom }: DecodedText): Uint8Array {
  return new TextEncoder().encode(hadBom ? `\uFEFF${text}` : text);
}
