import { describe, expect, it } from "vitest";
import { canonicalJson, type Json } from "#core/model/json.ts";
import { parseJson } from "#core/text/parseJson.ts";

const nested = (depth: number): string => "[".repeat(depth) + "]".repeat(depth);

describe("parseJson", () => {
  it("reads what JSON.parse reads", () => {
    for (const text of ['{"a":[1,"é\\u00e9",null,true]}', " 1 ", '""', "[]"]) {
      expect(parseJson(text)).toEqual({ ok: true, value: JSON.parse(text) as Json });
    }
  });

  it.each(["", "{", "undefined", "NaN", "{'a':1}", "[1,]", "\uFEFF{}", "]", '"\n"'])(
    "refuses %j as no JSON",
    (text) => expect(parseJson(text)).toEqual({ ok: false, error: "not-json" }),
  );

  it("reads a hundred levels and refuses one more, without parsing it", () => {
    expect(parseJson(nested(100)).ok).toBe(true);
    expect(parseJson(nested(101))).toEqual({ ok: false, error: "too-deep" });
    expect(parseJson(nested(5_000_000))).toEqual({ ok: false, error: "too-deep" });
    expect(parseJson('{"a":'.repeat(101))).toEqual({ ok: false, error: "too-deep" });
  });

  it("counts no bracket inside a string, whatever is escaped there", () => {
    const text = JSON.stringify({ a: `${"[".repeat(200)}\\"${"{".repeat(200)}` });
    expect(parseJson(text)).toEqual({ ok: true, value: JSON.parse(text) as Json });
  });

  it("counts depth and not the number of lists", () => {
    expect(parseJson(`[${"[],".repeat(1_000)}[]]`).ok).toBe(true);
  });

  it("takes __proto__ for a key like any other", () => {
    const parsed = parseJson('{"__proto__":{"admin":true},"constructor":1}');
    expect(parsed.ok && canonicalJson(parsed.value)).toBe(
      '{"__proto__":{"admin":true},"constructor":1}',
    );
    expect(({} as { admin?: boolean }).admin).toBeUndefined();
  });

  it("reads a number that no computer holds as the nearest that it does", () => {
    expect(parseJson("9007199254740993")).toEqual({ ok: true, value: 9_007_199_254_740_992 });
    expect(parseJson("-0.1e-400")).toEqual({ ok: true, value: -0 });
  });

  it.each(["1e999", '{"a":[-1e999]}'])("lets no infinity into canonical JSON: %s", (text) => {
    const parsed = parseJson(text);
    expect(parsed.ok && canonicalJson(parsed.value)).not.toMatch(/Infinity/);
  });
});
