import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseWire, toWire } from "#core/host/wire.ts";
import { decodeBase64, encodeBase64 } from "#core/text/base64.ts";
import { checkProperty } from "#test/property.ts";

const bytes = fc.uint8Array({ maxLength: 70 });
const key = fc.oneof(
  fc.string({ maxLength: 5 }),
  fc.constantFrom("$bytes", "$$bytes", "$", "__proto__", "constructor", "toJSON"),
);
const { value } = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant(null), bytes),
    fc.array(tie("value"), { maxLength: 4 }),
    fc.array(fc.tuple(key, tie("value")), { maxLength: 4 }).map((all) => Object.fromEntries(all)),
  ),
}));

describe("the wire", () => {
  test("gives back whatever is sent", async () => {
    await checkProperty(
      "what comes off the wire is what was put on it",
      fc.property(value, (sent) => {
        expect(parseWire(toWire(sent))).toEqual({ ok: true, value: sent });
      }),
    );
  });

  test("carries a buffer of Node as the bytes it is", () => {
    const sent = { ok: true, value: Buffer.from([1, 2, 255]) };
    const received = parseWire(toWire(sent));
    expect(received).toEqual({
      ok: true,
      value: { ok: true, value: new Uint8Array([1, 2, 255]) },
    });
  });

  test("leaves a member that is undefined out", () => {
    expect(toWire({ ok: true, value: undefined })).toBe('{"ok":true}');
  });

  test("writes base64 as everybody does", async () => {
    await checkProperty(
      "base64 is that of everybody",
      fc.property(bytes, (sent) => {
        expect(encodeBase64(sent)).toBe(Buffer.from(sent).toString("base64"));
      }),
    );
  });

  test.each(["A", "AA", "AB==", "A===", "A=A=", "A-_A", "é===", "AAAA=", " AAA", "AA=A"])(
    "refuses %j for bytes",
    (text) => {
      expect(decodeBase64(text)).toBeUndefined();
      expect(parseWire(JSON.stringify([{ $bytes: text }])).ok).toBe(false);
    },
  );

  test.each(["", "{", "undefined", '{"$bytes":1}', '{"$bytes":"AAAA","more":1}', "[".repeat(200)])(
    "refuses %j",
    (text) => {
      expect(parseWire(text)).toEqual({ ok: false, error: "not-wire" });
    },
  );
});
