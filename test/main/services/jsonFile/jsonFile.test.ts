import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { createJsonFile } from "#main/services/jsonFile/jsonFile.ts";
import type { Fs } from "#main/services/fs/fs.ts";
import { fixedRandom } from "#test/builders/laptop.ts";
import { errorCodes, MemoryFs } from "#test/builders/memoryFs.ts";

const bytes = (words: string) => new TextEncoder().encode(words);
const text = (found: Uint8Array | undefined) => found && new TextDecoder().decode(found);
const path = "/data/numbers.json";
const done = { ok: true, value: undefined };

const shape = { schema: v.array(v.number()), fallback: [7] as number[] };
const fileOn = (fs: Fs) => createJsonFile({ fs, random: fixedRandom("json") }, path, shape);
const holding = (words: string) => new MemoryFs({ files: new Map([[path, bytes(words)]]) });

/** What the folder holds besides the file. */
const asideIn = (fs: MemoryFs) => [...fs.files].filter(([name]) => name !== path);

describe("a file of JSON", () => {
  it("is the fallback where there is none, also where there is no folder", async () => {
    expect(await fileOn(new MemoryFs()).read()).toEqual({ ok: true, value: [7] });
  });

  it("reads as it was written, also after a cut of the power, and makes its folder", async () => {
    const fs = new MemoryFs();
    expect(await fileOn(fs).write([1, 2])).toEqual(done);
    expect(await fileOn(fs.restart(() => 0)).read()).toEqual({ ok: true, value: [1, 2] });
  });

  it("is written for people to read", async () => {
    const fs = holding("[]");
    await fileOn(fs).write([1]);
    expect(text(fs.files.get(path))).toBe("[\n  1\n]\n");
  });
});

const foreign = [
  "",
  "[1, 2",
  "\0\0\0\0",
  "null",
  '{"numbers":[1]}',
  '["1"]',
  `${"[".repeat(200)}${"]".repeat(200)}`,
];

describe("a file that does not fit", () => {
  it.each(foreign)("(%j) is kept under another name, and the fallback serves", async (words) => {
    const fs = holding(words);
    const file = fileOn(fs);
    expect(await file.read()).toEqual({ ok: true, value: [7] });
    expect(asideIn(fs)).toEqual([[expect.stringMatching(/\.damaged-/), bytes(words)]]);
    expect(await file.write([8])).toEqual(done);
    expect(await fileOn(fs).read()).toEqual({ ok: true, value: [8] });
    expect(asideIn(fs).map(([, kept]) => text(kept))).toEqual([words]);
  });

  it.each(errorCodes)("is not written over before it is kept (%s)", async (how) => {
    let isOver = false;
    for (let call = 1; !isOver; call += 1) {
      const files = new Map([[path, bytes("damaged")]]);
      const fs = new MemoryFs({ files, fault: { call, how } });
      const file = fileOn(fs);
      const read = await file.read();
      if (read.ok) await file.write([8]);
      expect([...fs.files.values()].map(text)).toContain("damaged");
      isOver = fs.calls < call;
    }
  });
});

describe("a disk that refuses", () => {
  it.each(errorCodes)("to read is told, which is not the same as no file (%s)", async (how) => {
    const fs = new MemoryFs({ files: new Map([[path, bytes("[1]")]]), fault: { call: 1, how } });
    const file = fileOn(fs);
    expect(await file.read()).toEqual({ ok: false, error: { code: how } });
    expect(await file.read()).toEqual({ ok: true, value: [1] });
  });

  it("to write leaves the old or the new file, whole, and the answer is true", async () => {
    let isOver = false;
    for (let call = 1; !isOver; call += 1) {
      for (const how of [...errorCodes, "short", "power"] as const) {
        const files = new Map([[path, bytes("[1]")]]);
        const fs = new MemoryFs({ files, fault: { call, how } });
        const written = await fileOn(fs).write([2]);
        for (const chance of [0, 0.4, 0.6, 0.99]) {
          const left = await fileOn(fs.restart(() => chance)).read();
          expect(written.ok ? [[2]] : [[1], [2]]).toContainEqual(left.ok && left.value);
        }
        isOver = fs.calls < call;
      }
    }
  });
});

describe("writes that are asked for while one runs", () => {
  it("are one, of the newest value", async () => {
    const memory = new MemoryFs();
    const fs: Fs = memory;
    const written: unknown[] = [];
    const rename: Fs["rename"] = async (from, to) => {
      await memory.rename(from, to);
      written.push(JSON.parse(text(memory.files.get(path)) ?? ""));
    };
    const file = fileOn({ ...fs, rename });
    const first = file.write([1]);
    await Promise.resolve();
    const all = await Promise.all([first, file.write([2]), file.write([3]), file.write([4])]);
    expect(all).toEqual([done, done, done, done]);
    expect(written.at(-1)).toEqual([4]);
    expect(written.length).toBeLessThan(4);
  });

  it("are tried though the one before was refused", async () => {
    const fs = new MemoryFs({
      files: new Map([[path, bytes("[1]")]]),
      fault: { call: 1, how: "ENOSPC" },
    });
    const file = fileOn(fs);
    const refused = file.write([2]);
    // Let the first begin.
    await new Promise(setImmediate);
    expect(await refused).toEqual({ ok: false, error: { code: "ENOSPC" } });
    expect(await file.write([3])).toEqual(done);
  });
});
