import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeText } from "#core/text/decodeText.ts";
import { decodeTextPhrases } from "#core/text/decodeTextPhrases.ts";
import { encodeText } from "#core/text/encodeText.ts";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const codeOf = (bytes: Uint8Array, maxBytes = 1_000): string => {
  const result = decodeText(bytes, maxBytes);
  return result.ok ? "ok" : result.error.code;
};

describe("decodeText", () => {
  it.each([
    ["empty-file", new Uint8Array()],
    ["empty-file", Uint8Array.of(0xef, 0xbb, 0xbf)],
    ["utf-16", Uint8Array.of(0xff, 0xfe, 0x61, 0)],
    ["utf-16", Uint8Array.of(0xfe, 0xff, 0, 0x61)],
    ["utf-16", Uint8Array.of(...Buffer.from("No mark, one NUL a letter", "utf16le"))],
    ["utf-16", Uint8Array.of(0, 0, 0, 0x61, 0, 0, 0, 0x62)],
    ["binary", Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0x41, 0x42, 0x43)],
    ["binary", Uint8Array.of(1, 2, 3, 4, 5, 6, 7, 8)],
    ["not-utf-8", Uint8Array.of(0x63, 0x61, 0x66, 0xe9)],
    ["not-utf-8", Uint8Array.of(0x61, 0xed, 0xa0, 0x80)],
    ["ok", utf8("# Zoë\r\n\f会議\n")],
  ])("answers %s", (code, bytes) => {
    expect(codeOf(bytes)).toBe(code);
  });

  it("refuses a file over the limit before reading it", () => {
    expect(codeOf(utf8("abc"), 2)).toBe("too-large");
    expect(codeOf(utf8("abc"), 3)).toBe("ok");
  });

  it("keeps the byte order mark and every line break on the way back", () => {
    const bytes = utf8("\uFEFF\uFEFFa\r\nb\rc\n");
    const result = decodeText(bytes, 100);
    expect(result).toEqual({ ok: true, value: { text: "\uFEFFa\r\nb\rc\n", hadBom: true } });
    if (result.ok) expect(encodeText(result.value)).toEqual(bytes);
  });

  it("either refuses or gives back the very bytes", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
        const result = decodeText(bytes, 50);
        if (result.ok) expect(encodeText(result.value)).toEqual(bytes);
      }),
    );
  });

  it("has a sentence for every code in both languages", () => {
    for (const phrase of Object.values(decodeTextPhrases)) {
      expect(phrase.en({ bytes: 3, maxBytes: 2 })).toMatch(/\.$/);
      expect(phrase.fr({ bytes: 3, maxBytes: 2 })).toMatch(/\.$/);
    }
  });
});
