import * as v from "valibot";
import { expect, it } from "vitest";
import { createJsonState } from "#main/services/jsonFile/jsonState.ts";
import { fixedRandom } from "#test/builders/laptop.ts";
import { MemoryFs } from "#test/builders/memoryFs.ts";

const path = "/data/numbers.json";
const start = new Map([[path, new TextEncoder().encode("[1]")]]);
const done = { ok: true, value: undefined };
const refused = { ok: false, error: { code: "EIO" } };

function stateOn(fs: MemoryFs) {
  const shape = { schema: v.array(v.number()), fallback: [] as number[] };
  return createJsonState<readonly number[]>({ fs, random: fixedRandom("state") }, path, shape);
}

const adding = (number: number) => (numbers: readonly number[]) => [...numbers, number];
const saved = (fs: MemoryFs) => stateOn(new MemoryFs({ files: fs.files })).get();

it("reads the file once", async () => {
  const fs = new MemoryFs({ files: start });
  const state = stateOn(fs);
  expect(await Promise.all([state.get(), state.get()])).toEqual([[1], [1]]);
  expect(await state.get()).toEqual([1]);
  expect(fs.calls).toBe(1);
});

it("loses none of the changes that are made at once", async () => {
  const fs = new MemoryFs({ files: start });
  const state = stateOn(fs);
  const numbers = [2, 3, 4, 5];
  expect(await Promise.all(numbers.map((n) => state.change(adding(n))))).toEqual(
    numbers.map(() => done),
  );
  expect(await saved(fs)).toEqual([1, ...numbers]);
});

it("writes nothing for a change that changes nothing", async () => {
  const fs = new MemoryFs({ files: start });
  const state = stateOn(fs);
  expect(await state.change((numbers) => numbers)).toEqual(done);
  expect(fs.calls).toBe(1);
});

it("knows a change that the disk refused, and writes it with the next one", async () => {
  const fs = new MemoryFs({ files: start, fault: { call: 3, how: "EIO" } });
  const state = stateOn(fs);
  expect(await state.change(adding(2))).toEqual(refused);
  expect(await state.get()).toEqual([1, 2]);
  expect(await saved(fs)).toEqual([1]);
  expect(await state.change((numbers) => numbers)).toEqual(done);
  expect(await saved(fs)).toEqual([1, 2]);
});

it("does not write over a file that could not be read", async () => {
  const fs = new MemoryFs({ files: start, fault: { call: 1, how: "EIO" } });
  const state = stateOn(fs);
  expect(await state.change(adding(2))).toEqual(refused);
  expect(await saved(fs)).toEqual([1]);
  expect(await state.change(adding(3))).toEqual(done);
  expect(await saved(fs)).toEqual([1, 2, 3]);
});

it("serves the fallback with what was changed as long as the file cannot be read", async () => {
  const busy = Object.assign(new Error("busy"), { code: "EIO" });
  const fs = Object.assign(new MemoryFs({ files: start }), { read: () => Promise.reject(busy) });
  const state = stateOn(fs);
  expect(await state.get()).toEqual([]);
  expect(await state.change(adding(2))).toEqual(refused);
  expect(await state.get()).toEqual([2]);
  expect(fs.files).toEqual(start);
});
