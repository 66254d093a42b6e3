import { expect, it } from "vitest";
import { retryRenames } from "#main/services/fs/retryRenames.ts";
import { isLeftBeside, writeFileAtomically } from "#main/services/fs/writeFileAtomically.ts";
import { fixedRandom } from "#test/builders/laptop.ts";
import { MemoryFs } from "#test/builders/memoryFs.ts";

const bytes = (words: string) => new TextEncoder().encode(words);
const random = fixedRandom("a file");
const old = new Map([["/data/plan", bytes("old")]]);

it("leaves the old or the new file, whole, whatever fails and whenever the power is cut", async () => {
  let isOver = false;
  for (let call = 1; !isOver; call += 1) {
    for (const how of ["ENOSPC", "EIO", "short", "power"] as const) {
      const fs = new MemoryFs({ files: old, fault: { call, how } });
      await writeFileAtomically({ fs, random }, "/data/plan", bytes("new")).catch(() => undefined);
      for (const chance of [0, 0.4, 0.6, 0.99]) {
        const { files } = fs.restart(() => chance);
        expect(["old", "new"]).toContain(new TextDecoder().decode(files.get("/data/plan")));
      }
      isOver = fs.calls < call;
    }
  }
});

it("leaves nothing beside a file that it could not write, and says why", async () => {
  const fs = new MemoryFs({ files: old, fault: { call: 3, how: "ENOSPC" } });
  const writing = writeFileAtomically({ fs, random }, "/data/plan", bytes("new"));
  await expect(writing).rejects.toMatchObject({ code: "ENOSPC" });
  expect([...fs.files.keys()]).toEqual(["/data/plan"]);
});

it("knows what it leaves beside where the power was cut", async () => {
  const fs = new MemoryFs({ files: old, fault: { call: 4, how: "power" } });
  await writeFileAtomically({ fs, random }, "/data/plan", bytes("new")).catch(() => undefined);
  const names = [...fs.files.keys()].map((path) => path.slice("/data/".length));
  expect(names.filter(isLeftBeside)).toHaveLength(1);
  expect(isLeftBeside("plan")).toBe(false);
});

it("tries a rename again where a scanner of viruses holds the file, and not for ever", async () => {
  const pauses: number[] = [];
  const wait = (milliseconds: number) => {
    pauses.push(milliseconds);
    return Promise.resolve();
  };
  const held = new MemoryFs({ files: old, fault: { call: 5, how: "EBUSY" } });
  await writeFileAtomically({ fs: retryRenames(held, wait), random }, "/data/plan", bytes("new"));
  expect(pauses).toEqual([10]);

  const busy = Object.assign(new Error("busy"), { code: "EPERM" });
  const refusing = Object.assign(new MemoryFs(), { rename: () => Promise.reject(busy) });
  const stuck = retryRenames(refusing, wait);
  await expect(stuck.rename("/a", "/b")).rejects.toBe(busy);
  expect(pauses.reduce((sum, pause) => sum + pause)).toBeLessThan(3_000);
});
