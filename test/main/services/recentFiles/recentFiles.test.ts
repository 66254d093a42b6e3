import { expect, it } from "vitest";
import { createRecentFiles, MAX_RECENT_FILES } from "#main/services/recentFiles/recentFiles.ts";
import { fixedRandom } from "#test/builders/laptop.ts";
import { errorCodes, MemoryFs } from "#test/builders/memoryFs.ts";

const paths = Array.from({ length: 12 }, (_, i) => `/home/mira/${String(i)}.convener`);
const files = new Map(paths.map((path) => [path, new Uint8Array([1])]));
const recentOn = (fs: MemoryFs) =>
  createRecentFiles({ fs, random: fixedRandom("recent") }, "/data");

async function withAdded(fs: MemoryFs, added: readonly string[]) {
  const recent = recentOn(fs);
  for (const path of added) await recent.add(path);
  return recent;
}

it("the newest files come first, at most ten, also at the next start", async () => {
  const fs = new MemoryFs({ files });
  const expected = paths.toReversed().slice(0, MAX_RECENT_FILES);
  expect(await (await withAdded(fs, paths)).list()).toEqual(expected);
  expect(await recentOn(fs).list()).toEqual(expected);
});

it("a file that is opened again moves to the front", async () => {
  const [a, b, c] = paths as [string, string, string];
  const recent = await withAdded(new MemoryFs({ files }), [a, b, c, a, a]);
  expect(await recent.list()).toEqual([a, c, b]);
});

it("a file that is gone is left out until it is back", async () => {
  const [a, b] = paths as [string, string];
  const fs = new MemoryFs({ files });
  const recent = await withAdded(fs, [a, b]);
  await fs.rename(b, "/home/mira/elsewhere");
  expect(await recent.list()).toEqual([a]);
  await fs.rename("/home/mira/elsewhere", b);
  expect(await recent.list()).toEqual([b, a]);
});

it("a folder is no file", async () => {
  const fs = new MemoryFs({ files });
  expect(await (await withAdded(fs, ["/home/mira"])).list()).toEqual([]);
});

it.each(errorCodes)("a disk that refuses is not worth a word (%s)", async (how) => {
  const [a, b] = paths as [string, string];
  for (let call = 1; call <= 12; call += 1) {
    const fs = new MemoryFs({ files, fault: { call, how } });
    const recent = await withAdded(fs, [a, b]);
    await recent.list();
    expect(await recent.list()).toEqual([b, a]);
  }
});
