import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { grantIdSchema, MAX_FILE_BYTES, type GrantId } from "#core/host/grantedFile.ts";
import { createFileGrants } from "#main/services/files/fileGrants.ts";
import type { Fs } from "#main/services/fs/fs.ts";
import { fixedRandom } from "#test/builders/laptop.ts";
import { errorCodes, MemoryFs } from "#test/builders/memoryFs.ts";

const bytes = (words: string) => new TextEncoder().encode(words);
const text = (found: Uint8Array | undefined) => found && new TextDecoder().decode(found);
const path = "/home/mira/Quill Club.convener";
const name = "Quill Club.convener";
const old = new Map([[path, bytes("old")]]);
const failure = (code: string, facts: object) => ({ ok: false, error: { code, facts } });

const grantsOn = (fs: Fs) => createFileGrants({ fs, random: fixedRandom("grants") });

async function granted(fs: Fs, where = path) {
  const grants = grantsOn(fs);
  const { grant, name } = await grants.grant(where);
  return {
    grant,
    name,
    read: () => grants.read(grant),
    write: (words: string) => grants.write(grant, bytes(words)),
  };
}

/** The same disk, with another program writing to it. */
async function writeAs(fs: MemoryFs, words: string, where = path) {
  const other = await granted(fs, where);
  expect(await other.write(words)).toEqual({ ok: true, value: undefined });
}

describe("a file that a person has given", () => {
  it("is read under a name that says nothing of where it is", async () => {
    const file = await granted(new MemoryFs({ files: old }));
    expect(v.is(grantIdSchema, file.grant)).toBe(true);
    const value = { grant: file.grant, name, bytes: bytes("old") };
    expect(await file.read()).toEqual({ ok: true, value });
    expect(file.name).toBe(name);
  });

  it("is another grant each time", async () => {
    const grants = grantsOn(new MemoryFs({ files: old }));
    const both = [await grants.grant(path), await grants.grant(path)];
    expect(new Set(both.map(({ grant }) => grant)).size).toBe(2);
  });

  it("is not had by guessing", async () => {
    const fs = new MemoryFs({ files: old });
    const guess = "0123456789abcdef" as GrantId;
    expect(await grantsOn(fs).read(guess)).toEqual(failure("file-gone", {}));
    expect(await grantsOn(fs).write(guess, bytes("new"))).toEqual(failure("file-gone", {}));
    expect(text(fs.files.get(path))).toBe("old");
  });

  it("is written again and again", async () => {
    const fs = new MemoryFs({ files: old });
    const file = await granted(fs);
    await file.read();
    for (const words of ["one", "two", "two", "three"]) {
      expect(await file.write(words)).toEqual({ ok: true, value: undefined });
      expect([...fs.restart(() => 0).files]).toEqual([[path, bytes(words)]]);
    }
  });

  it("need not be there before it is written", async () => {
    const fs = new MemoryFs({ files: new Map([["/home/mira/other", bytes("")]]) });
    const file = await granted(fs);
    expect(await file.read()).toEqual(failure("file-unreadable", { name, reason: "ENOENT" }));
    expect(await file.write("first")).toEqual({ ok: true, value: undefined });
    expect(text(fs.files.get(path))).toBe("first");
  });

  it("is replaced unseen where it was chosen for saving, and only the first time", async () => {
    const fs = new MemoryFs({ files: old });
    const file = await granted(fs);
    expect(await file.write("mine")).toEqual({ ok: true, value: undefined });
    await writeAs(fs, "theirs");
    expect(await file.write("mine again")).toEqual(failure("changed-meanwhile", { name }));
  });

  it("takes two writes at once one after the other", async () => {
    const fs = new MemoryFs({ files: old });
    const file = await granted(fs);
    await file.read();
    const answers = await Promise.all([file.write("one"), file.write("two")]);
    expect(answers.map(({ ok }) => ok)).toEqual([true, true]);
    expect(text(fs.files.get(path))).toBe("two");
  });
});

describe("a file that somebody else changed after it was read", () => {
  it.each([["of another length"], ["OLD"], [""]])("(%j) is left alone", async (words) => {
    const fs = new MemoryFs({ files: old });
    const file = await granted(fs);
    await file.read();
    await writeAs(fs, words);
    expect(await file.write("mine")).toEqual(failure("changed-meanwhile", { name }));
    expect(text(fs.files.get(path))).toBe(words);
    await file.read();
    expect(await file.write("mine")).toEqual({ ok: true, value: undefined });
  });

  it("and then back is what it was", async () => {
    const fs = new MemoryFs({ files: old });
    const file = await granted(fs);
    await file.read();
    await writeAs(fs, "new");
    await writeAs(fs, "old");
    expect((await file.write("mine")).ok).toBe(true);
  });

  it("by removing it does not come back by itself", async () => {
    const fs = new MemoryFs({ files: old });
    const file = await granted(fs);
    await file.read();
    await fs.remove(path);
    expect(await file.write("mine")).toEqual(failure("changed-meanwhile", { name }));
    expect(fs.files.size).toBe(0);
  });
});

describe("what is no file for Convener", () => {
  it("is refused by its size before it is read", async () => {
    const memory: Fs = new MemoryFs({ files: old });
    const large: Fs = {
      ...memory,
      stat: async (of) => ({ ...(await memory.stat(of)), size: MAX_FILE_BYTES + 1 }),
      read: () => Promise.reject(new Error("was read")),
    };
    expect(await (await granted(large)).read()).toEqual(failure("file-too-large", { name }));
  });

  it("is a folder", async () => {
    const file = await granted(new MemoryFs({ files: old }), "/home/mira");
    const facts = { name: "mira", reason: "EISDIR" };
    expect(await file.read()).toEqual(failure("file-unreadable", facts));
    expect(await file.write("new")).toEqual(failure("file-unwritable", facts));
  });
});

describe("whatever the disk does", () => {
  it("the file is the old or the new one, whole, and the answer is true", async () => {
    let isOver = false;
    for (let call = 1; !isOver; call += 1) {
      for (const how of [...errorCodes, "short", "power"] as const) {
        const fs = new MemoryFs({ files: old, fault: { call, how } });
        const file = await granted(fs);
        await file.read();
        const written = await file.write("new");
        for (const chance of [0, 0.4, 0.6, 0.99]) {
          const left = text(fs.restart(() => chance).files.get(path));
          expect(written.ok ? ["new"] : ["old", "new"]).toContain(left);
        }
        isOver = fs.calls < call;
      }
    }
  });

  it("a write that failed can be tried again", async () => {
    let isOver = false;
    const codes = new Set<string>();
    // After the three calls of the grant and the reading.
    for (let call = 4; !isOver; call += 1) {
      const fs = new MemoryFs({ files: old, fault: { call, how: "ENOSPC" } });
      const file = await granted(fs);
      await file.read();
      const first = await file.write("new");
      if (!first.ok) {
        const isWritten = Buffer.from(fs.files.get(path) ?? []).equals(bytes("new"));
        const code = isWritten ? "file-unsynced" : "file-unwritable";
        expect(first).toEqual(failure(code, { name, reason: "ENOSPC" }));
        codes.add(code);
        expect(await file.write("new")).toEqual({ ok: true, value: undefined });
      }
      expect([...fs.files]).toEqual([[path, bytes("new")]]);
      isOver = fs.calls < call;
    }
    expect([...codes]).toEqual(["file-unwritable", "file-unsynced"]);
  });

  it.each(errorCodes)("%s while reading is told", async (how) => {
    // The calls of a grant and a reading: realPath, stat, read.
    for (const call of [2, 3]) {
      const file = await granted(new MemoryFs({ files: old, fault: { call, how } }));
      expect(await file.read()).toEqual(failure("file-unreadable", { name, reason: how }));
    }
  });
});
