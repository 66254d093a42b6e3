const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
const codes = new TextEncoder().encode(ALPHABET);
const PAD = 0x3d;
const INVALID = 255;
const sextets = new Uint8Array(128).fill(INVALID);
codes.forEach((code, sextet) => (sextets[code] = sextet));

/** Bytes as base64 with padding. Neither Node 24 nor all browsers have `toBase64` yet. */
export function encodeBase64(bytes: Uint8Array): string {
  const text = new Uint8Array(Math.ceil(bytes.length / 3) * 4).fill(PAD);
  for (let from = 0, to = 0; from < bytes.length; from += 3, to += 4) {
    const left = bytes.length - from;
    const group = (at(bytes, from) << 16) | (at(bytes, from + 1) << 8) | at(bytes, from + 2);
    text[to] = at(codes, group >> 18);
    text[to + 1] = at(codes, (group >> 12) & 63);
    if (left > 1) text[to + 2] = at(codes, (group >> 6) & 63);
    if (left > 2) text[to + 3] = at(codes, group & 63);
  }
  return new TextDecoder().decode(text);
}

/** The bytes of what `encodeBase64` wrote; `undefined` for any other text. */
export function decodeBase64(text: string): Uint8Array<ArrayBuffer> | undefined {
  if (text.length % 4 !== 0) return undefined;
  const length = text.endsWith("==") ? text.length - 2 : text.length - (text.endsWith("=") ? 1 : 0);
  const bytes = new Uint8Array(Math.floor((length * 3) / 4));
  let bits = 0;
  let held = 0;
  let to = 0;
  for (let from = 0; from < length; from += 1) {
    const sextet = sextets[text.charCodeAt(from)] ?? INVALID;
    if (sextet === INVALID) return undefined;
    held = ((held << 6) | sextet) & 0xffff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes[to] = held >> bits;
    to += 1;
  }
  // Bits left over that are not zero would make two texts of the same bytes.
  return (held & ((1 << bits) - 1)) === 0 ? bytes : undefined;
}

function at(bytes: Uint8Array, index: number): number {
  return bytes[index] ?? 0;
}
