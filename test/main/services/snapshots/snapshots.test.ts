import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { formatSnapshotName } from "#core/backup/snapshotName.ts";
import { writeBackup } from "#core/backup/writeBackup.ts";
import { emptyLog } from "#core/changes/log.ts";
import { deriveId } from "#core/model/id.ts";
import { checkSnapshots } from "#main/services/snapshots/checkSnapshots.ts";
import { forgetInSnapshots } from "#main/services/snapshots/forgetInSnapshots.ts";
import { newestSnapshot } from "#main/services/snapshots/newestSnapshot.ts";
import { saveSnapshot } from "#main/services/snapshots/saveSnapshot.ts";
import type { SnapshotFolder } from "#main/services/snapshots/snapshotFolder.ts";
import { fixedRandom, Laptop, testPlan } from "#test/builders/laptop.ts";
import { chainOf } from "#test/builders/handmadeLog.ts";
import { MemoryFs } from "#test/builders/memoryFs.ts";
import { plainLog } from "#test/builders/plainLog.ts";

const HOUR_MS = 3_600_000;
const start = Date.UTC(2026, 10, 21, 12);
const folder = "/data/snapshots/one";

function placeOn(fs: MemoryFs, now = () => start): SnapshotFolder {
  const random = fixedRandom("snapshots");
  return { ports: { fs, random, now, appVersion: "0.0.0" }, folder, plan: testPlan };
}

/** The names of the snapshots that are there, without their digests. */
const momentsIn = (files: ReadonlyMap<string, Uint8Array>) =>
  [...files.keys()].map((path) => path.replace(/\.[0-9a-f]{12}\.convener$/, ""));
const momentAt = (at: number, epoch = 1) => {
  const name = formatSnapshotName({ at, epoch, digest: "0".repeat(12) });
  return join(folder, name.slice(0, -".000000000000.convener".length));
};
const pathAt = (files: ReadonlyMap<string, Uint8Array>, at: number) =>
  [...files.keys()].find((path) => path.startsWith(momentAt(at)))!;

/** Two snapshots, an hour apart: of one title, and of two. */
async function twoSnapshots() {
  const fs = new MemoryFs();
  await saveSnapshot(placeOn(fs), chainOf(1), 1);
  await saveSnapshot(
    placeOn(fs, () => start + HOUR_MS),
    chainOf(2),
    1,
  );
  return fs;
}

describe("a snapshot", () => {
  it("is there after a cut of the power, and reads as what it was made of", async () => {
    const { files } = (await twoSnapshots()).restart(() => 0);
    const { snapshot, findings } = await newestSnapshot(placeOn(new MemoryFs({ files })));
    expect(findings).toEqual([]);
    expect(snapshot).toMatchObject({ at: start + HOUR_MS, epoch: 1 });
    expect(plainLog(snapshot!.log)).toBe(plainLog(chainOf(2)));
  });

  it("leaves the older ones as they were where it cannot be written", async () => {
    const { files } = await twoSnapshots();
    for (let call = 1; ; call += 1) {
      const fs = new MemoryFs({ files, fault: { call, how: "ENOSPC" } });
      const saved = await saveSnapshot(
        placeOn(fs, () => start + 2 * HOUR_MS),
        chainOf(3),
        1,
      );
      for (const [path, bytes] of files) expect(fs.files.get(path)).toEqual(bytes);
      if (!saved.ok) expect(saved.error.facts["reason"] ?? "ENOSPC").toBe("ENOSPC");
      if (fs.calls < call) break;
    }
  });

  it("makes room for itself by removing what is older, never a newer one", async () => {
    const fs = new MemoryFs();
    for (let minutes = 0; minutes < 180; minutes += 20) {
      await saveSnapshot(
        placeOn(fs, () => start + minutes * 60_000),
        chainOf(1),
        1,
      );
    }
    expect(momentsIn(fs.files)).toEqual(
      [40, 100, 160].map((minutes) => momentAt(start + minutes * 60_000)),
    );
  });

  it("made twice in a millisecond is two", async () => {
    const fs = new MemoryFs();
    const names = [await saveSnapshot(placeOn(fs), chainOf(1), 1)];
    names.push(await saveSnapshot(placeOn(fs), chainOf(2), 1));
    expect(names.map((name) => name.ok && name.value.at)).toEqual([start, start + 1]);
    expect((await newestSnapshot(placeOn(fs))).snapshot?.log.transactions.size).toBe(2);
  });
});

describe("a damaged snapshot", () => {
  const other = emptyLog(deriveId("plan", "another"));
  const options = { now: start, appVersion: "0.0.0" };

  it.each([
    ["is empty", () => new Uint8Array()],
    ["is cut off", (bytes: Uint8Array) => bytes.subarray(0, bytes.length / 2)],
    [
      "has another byte",
      (bytes: Uint8Array) => bytes.map((byte, i) => (i === 200 ? byte ^ 4 : byte)),
    ],
    ["is of another plan", () => writeBackup({ log: other, files: new Map() }, options)],
  ])("that %s is kept under another name, and an older one is found", async (_, damage) => {
    const { files } = await twoSnapshots();
    const path = pathAt(files, start + HOUR_MS);
    files.set(path, damage(files.get(path)!));
    const fs = new MemoryFs({ files });
    const { snapshot, findings } = await newestSnapshot(placeOn(fs));
    expect(snapshot?.at).toBe(start);
    expect(findings).toMatchObject([{ code: "damaged-snapshot" }]);
    expect(fs.files.get(join(folder, String(findings[0]?.facts["aside"])))).toEqual(
      files.get(path),
    );
  });

  it("that is older is found when all are checked", async () => {
    const { files } = await twoSnapshots();
    files.set(pathAt(files, start), new Uint8Array(100));
    const place = placeOn(new MemoryFs({ files }));
    expect((await newestSnapshot(place)).findings).toEqual([]);
    expect(await checkSnapshots(place)).toMatchObject([{ code: "damaged-snapshot" }]);
    expect(await checkSnapshots(place)).toEqual([]);
  });
});

it("forgetting reaches every snapshot, also where it is interrupted", async () => {
  const laptop = new Laptop("Mira");
  const id = deriveId("person", "Zora Quill");
  laptop.write([{ table: "person", id, field: "name", value: "Zora Quill" }]);
  const before = laptop.log;
  laptop.forget(id);
  const made = new MemoryFs();
  for (const hours of [0, 1, 2]) {
    await saveSnapshot(
      placeOn(made, () => start + hours * HOUR_MS),
      before,
      1,
    );
  }
  for (let call = 1; ; call += 3) {
    const fs = new MemoryFs({ files: made.files, fault: { call, how: "power" } });
    await forgetInSnapshots(placeOn(fs), laptop.log, 2);
    const after = fs.restart(() => 0.6);
    expect((await forgetInSnapshots(placeOn(after), laptop.log, 2)).ok).toBe(true);
    for (const hours of [0, 1, 2]) {
      expect(momentsIn(after.files)).toContain(momentAt(start + hours * HOUR_MS, 2));
    }
    expect((await newestSnapshot(placeOn(after))).snapshot?.log).toEqual(laptop.log);
    expect(momentsIn(after.files).filter((path) => path.endsWith(".1"))).toEqual([]);
    if (fs.calls < call) break;
  }
});
