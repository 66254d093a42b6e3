import { expect, it } from "vitest";
import { createCodec } from "./codec.ts";

const { pack, unpack } = createCodec();

it.each([
  ["nothing", undefined],
  ["numbers that JSON has no word for", [NaN, Infinity, -Infinity, -0]],
  ["a value that looks like a tag", { $: "date", v: 1 }],
  ["nested tags", { a: [{ $: { $: "x" } }] }],
  ["dates and bytes", { at: new Date(7), bytes: new Uint8Array([0, 255]) }],
  ["maps and sets", new Map<string, unknown>([["a", new Set([1n])]])],
  ["a view of two-byte numbers", new Uint16Array([1, 65_535])],
  ["an expression", /é+/giu],
])("carries %s", (_name, value) => {
  expect(unpack(pack(value))).toEqual(value);
});

it("carries of a view only the bytes that it shows", () => {
  const bytes = new Uint8Array([1, 2, 3, 4]).subarray(1, 3);
  expect(unpack(pack(bytes))).toEqual(new Uint8Array([2, 3]));
});

it.each([
  ["a function", () => 1],
  ["a symbol", Symbol("no")],
  ["a promise", Promise.resolve()],
])("refuses %s, as structured clone does", (_name, value) => {
  expect(() => pack({ value })).toThrow("could not be cloned");
});
