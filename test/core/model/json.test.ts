import { describe, expect, it } from "vitest";
import { canonicalJson, mapStrings, type Json } from "#core/model/json.ts";

const parsed = (text: string): Json => JSON.parse(text) as Json;

describe("canonicalJson", () => {
  it("is the same text for equal values, however they were built", () => {
    expect(canonicalJson({ b: [1, { d: null, c: true }], a: "x" })).toBe(
      '{"a":"x","b":[1,{"c":true,"d":null}]}',
    );
    expect(canonicalJson({ a: "x", b: [1, { c: true, d: null }] })).toBe(
      '{"a":"x","b":[1,{"c":true,"d":null}]}',
    );
  });

  it("keeps the order of lists, and lists apart from objects", () => {
    expect(canonicalJson([2, 1])).toBe("[2,1]");
    expect(canonicalJson([])).not.toBe(canonicalJson({}));
  });

  it("sorts keys by code units, in every locale", () => {
    expect(canonicalJson({ ä: 1, z: 2, Z: 3, "10": 4, "9": 5 })).toBe(
      '{"10":4,"9":5,"Z":3,"z":2,"ä":1}',
    );
  });

  it("can be read back", () => {
    const value = { text: '\u2028 " \\ \ud800 …', list: [0, -1.5, 1e21], nothing: null };
    expect(parsed(canonicalJson(value))).toEqual(value);
  });

  it("takes hostile keys for plain ones", () => {
    const text = '{"__proto__":{"polluted":true},"constructor":1}';
    expect(canonicalJson(parsed(text))).toBe(text);
  });
});

describe("mapStrings", () => {
  const shout = (text: string): string => text.toUpperCase();

  it("changes every string, and neither keys nor anything else", () => {
    expect(mapStrings({ a: ["b", 1, null, true, { c: "d" }] }, shout)).toEqual({
      a: ["B", 1, null, true, { c: "D" }],
    });
    expect(mapStrings("a", shout)).toBe("A");
    expect(mapStrings(null, shout)).toBe(null);
  });

  it("does not change the value it was given", () => {
    const value = { a: ["b"] };
    mapStrings(value, shout);
    expect(value).toEqual({ a: ["b"] });
  });

  it("takes hostile keys for plain ones", () => {
    const mapped = mapStrings(parsed('{"__proto__":{"a":"b"}}'), (text) => text);
    expect(canonicalJson(mapped)).toBe('{"__proto__":{"a":"b"}}');
    expect(({} as Record<string, unknown>)["a"]).toBeUndefined();
  });
});
