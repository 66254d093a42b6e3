import { describe, expect, it } from "vitest";
import { MemoryFs } from "#test/builders/memoryFs.ts";

const text = (bytes: Uint8Array | undefined) => bytes && new TextDecoder().decode(bytes);
const bytes = (words: string) => new TextEncoder().encode(words);
const file = "/data/plan";

/** All that a disk may hold of one file after a cut of the power. */
function survivors(fs: MemoryFs, path = file): Set<string | undefined> {
  const chances = Array.from({ length: 11 }, (_, i) => Math.min(i / 10, 0.999));
  const all = chances.flatMap((a) =>
    chances.map((b) => {
      let turn = 0;
      return text(fs.restart(() => (turn++ % 2 === 0 ? a : b)).files.get(path));
    }),
  );
  return new Set(all);
}

describe("the file system of the tests, when the power is cut", () => {
  it("keeps what was synced and any beginning of what was not", async () => {
    const fs = new MemoryFs({ files: new Map([[file, bytes("ab")]]) });
    const open = await fs.open(file, "append");
    await open.write(bytes("cd"));
    const kept = survivors(fs);
    expect(kept).toContain("ab");
    expect(kept).toContain("abc");
    expect(kept).toContain("abcd");
    await open.sync();
    expect([...survivors(fs)]).toEqual(["abcd"]);
  });

  it("may lose a new name until the folder is synced, though the bytes are", async () => {
    const fs = new MemoryFs({ files: new Map([["/data/other", bytes("")]]) });
    const open = await fs.open(file, "new");
    await open.write(bytes("ab"));
    await open.sync();
    expect(survivors(fs)).toEqual(new Set([undefined, "ab"]));
    await fs.syncFolder("/data");
    expect([...survivors(fs)]).toEqual(["ab"]);
  });

  it("does a rename wholly or not at all", async () => {
    const fs = new MemoryFs({
      files: new Map([
        [file, bytes("old")],
        ["/data/new", bytes("new")],
      ]),
    });
    await fs.rename("/data/new", file);
    expect(survivors(fs)).toEqual(new Set(["old", "new"]));
  });
});

describe("the file system of the tests, at the call that is to fail", () => {
  it("throws the code, and half of a write is done", async () => {
    const fs = new MemoryFs({
      files: new Map([[file, bytes("")]]),
      fault: { call: 2, how: "ENOSPC" },
    });
    const open = await fs.open(file, "append");
    await expect(open.write(bytes("abcd"))).rejects.toMatchObject({ code: "ENOSPC" });
    expect(text(fs.files.get(file))).toBe("ab");
    expect(await open.write(bytes("ef"))).toBe(2);
  });

  it("forgets for good what a failed sync should have written", async () => {
    const fs = new MemoryFs({
      files: new Map([[file, bytes("ab")]]),
      fault: { call: 3, how: "EIO" },
    });
    const open = await fs.open(file, "append");
    await open.write(bytes("cd"));
    await expect(open.sync()).rejects.toMatchObject({ code: "EIO" });
    await open.sync();
    expect(text(fs.files.get(file))).toBe("abcd");
    expect([...survivors(fs)]).toEqual(["ab\0\0"]);
  });

  it("does nothing any more after a cut of the power", async () => {
    const fs = new MemoryFs({ fault: { call: 1, how: "power" } });
    await expect(fs.makeFolder("/data")).rejects.toThrow();
    await expect(fs.stat("/")).rejects.toMatchObject({ code: "EIO" });
  });
});
