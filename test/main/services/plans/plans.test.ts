import { describe, expect, it } from "vitest";
import { takeStamps, MAX_AHEAD_MS } from "#core/changes/clock.ts";
import { emptyLog } from "#core/changes/log.ts";
import { deriveId } from "#core/model/id.ts";
import { titleAt, transactionAt } from "#test/builders/handmadeLog.ts";
import { fixedRandom, Laptop, testPlan } from "#test/builders/laptop.ts";
import { MemoryFs } from "#test/builders/memoryFs.ts";
import {
  created,
  dataFolder,
  memoryPlans,
  opened,
  processOf,
  testNow,
} from "#test/builders/memoryPlans.ts";
import { plainLog } from "#test/builders/plainLog.ts";

const folder = `${dataFolder}/plans/${testPlan}`;
const snapshotsFolder = `${dataFolder}/snapshots/${testPlan}`;
const journalPath = `${folder}/journal.ndjson`;
const act = (n: number) => transactionAt(n, titleAt(n, `Title ${String(n)}`));

/** Files of a plan with acts 1 to 3, where a snapshot was made after the second. */
async function filesOfPlan() {
  const fs = new MemoryFs();
  const { plan } = await created(memoryPlans(fs), emptyLog(testPlan));
  await plan.append([act(1), act(2)]);
  await plan.snapshot();
  await plan.append([act(3)]);
  await plan.close();
  return fs.files;
}

const snapshotIn = (files: ReadonlyMap<string, Uint8Array>) =>
  [...files.keys()].find((path) => path.startsWith(snapshotsFolder))!;
const codes = (findings: readonly { readonly code: string }[]) => findings.map(({ code }) => code);

describe("the plans of a data folder", () => {
  it("are listed, opened, and hold what was saved", async () => {
    const plans = memoryPlans(new MemoryFs({ files: await filesOfPlan() }));
    expect(await plans.list()).toEqual([testPlan]);
    const { plan, findings } = await opened(plans);
    expect(findings).toEqual([]);
    expect([...plan.log().transactions.values()]).toEqual([act(1), act(2), act(3)]);
  });

  it("are none at the first start", async () => {
    const plans = memoryPlans(new MemoryFs());
    expect(await plans.list()).toEqual([]);
    expect(await plans.open(testPlan)).toMatchObject({ ok: false });
    expect(await plans.list()).toEqual([]);
  });

  it("are not made twice", async () => {
    const plans = memoryPlans(new MemoryFs({ files: await filesOfPlan() }));
    expect(await plans.create(emptyLog(testPlan))).toMatchObject({ error: { code: "exists" } });
  });

  it("are not in the list where making them has failed", async () => {
    const probe = new MemoryFs();
    const made = await created(memoryPlans(probe), emptyLog(testPlan));
    await made.plan.close();
    for (let call = 1; call < probe.calls; call += 1) {
      const fs = new MemoryFs({ fault: { call, how: "ENOSPC" } });
      const plans = memoryPlans(fs);
      const result = await plans.create(emptyLog(testPlan));
      if (result.ok) await result.value.plan.close();
      const journal = fs.files.has(journalPath);
      expect(await plans.list()).toEqual(journal ? [testPlan] : []);
    }
  });

  it("are not written over by one that is brought at the same time", async () => {
    const fs = new MemoryFs();
    const plans = memoryPlans(fs);
    const [first, second] = await Promise.all([
      plans.create(emptyLog(testPlan)),
      plans.create(emptyLog(testPlan)),
    ]);
    expect(first.ok).not.toBe(second.ok);
    const made = first.ok ? first : second;
    if (!made.ok) throw new Error("none was made");
    expect((await made.value.plan.append([act(1)])).ok).toBe(true);
    await made.value.plan.close();
    expect((await opened(plans)).plan.log().transactions.size).toBe(1);
  });

  it("are brought again where nothing of them is left, and what was damaged is kept", async () => {
    const noise = new TextEncoder().encode("noise\n");
    const fs = new MemoryFs({ files: new Map([[journalPath, noise]]) });
    const plans = memoryPlans(fs);
    expect(await plans.open(testPlan)).toMatchObject({ error: { code: "nothing-left" } });
    const { plan } = await created(plans, emptyLog(testPlan));
    expect((await plan.append([act(1)])).ok).toBe(true);
    const aside = [...fs.files].filter(([path]) => path.includes(".damaged-"));
    expect(aside.map(([, bytes]) => bytes)).toEqual([noise]);
  });

  it("are not taken for none where a folder cannot be looked into", async () => {
    const files = await filesOfPlan();
    const blind = new MemoryFs({ files });
    Object.assign(blind, {
      list: () => Promise.reject(Object.assign(new Error("blind"), { code: "EIO" })),
    });
    const plans = memoryPlans(blind);
    const created = await plans.create(emptyLog(testPlan));
    expect(created.ok).toBe(false);
    expect(blind.files.get(journalPath)).toEqual(files.get(journalPath));
  });

  it("can be opened again after a cut of the power right after they were made", async () => {
    const fs = new MemoryFs();
    const { plan } = await created(memoryPlans(fs), emptyLog(testPlan));
    await plan.append([act(1)]);
    for (const chance of [0, 0.4, 0.7]) {
      const again = await opened(memoryPlans(fs.restart(() => chance)));
      expect(again.plan.log().transactions.size).toBe(1);
    }
  });
});

describe("a damaged plan", () => {
  const cutJournal = (bytes: Uint8Array) => bytes.subarray(0, bytes.indexOf(0x0a) + 1);

  it("is restored from its snapshot, and says what is missing", async () => {
    const files = await filesOfPlan();
    files.set(journalPath, cutJournal(files.get(journalPath)!));
    const fs = new MemoryFs({ files });
    const { plan, findings } = await opened(memoryPlans(fs));
    expect(codes(findings)).toEqual(["damaged-journal", "restored-in-part"]);
    expect(findings.at(-1)?.facts).toEqual({ missing: 1 });
    expect([...plan.log().transactions.values()]).toEqual([act(1), act(2)]);
    await plan.append([act(4)]);
    await plan.close();
    const again = await opened(memoryPlans(fs));
    expect([again.plan.log().transactions.size, again.findings]).toEqual([3, []]);
  });

  it("that has lost its folder is restored to its newest snapshot, and says to when", async () => {
    const files = await filesOfPlan();
    for (const path of [...files.keys()]) if (path.startsWith(folder)) files.delete(path);
    const plans = memoryPlans(new MemoryFs({ files }));
    expect(await plans.list()).toEqual([testPlan]);
    const { findings } = await opened(plans);
    expect(findings).toEqual([
      { code: "missing-journal", facts: {} },
      { code: "restored-to", facts: { time: "2026-11-21 12:00:00" } },
    ]);
  });

  it("takes back from a snapshot what an older journal does not know", async () => {
    const files = await filesOfPlan();
    const whole = files.get(journalPath)!;
    files.set(journalPath, whole.subarray(0, whole.indexOf(0x0a, whole.indexOf(0x0a) + 1) + 1));
    files.delete(`${folder}/journal.seal`);
    const { plan, findings } = await opened(memoryPlans(new MemoryFs({ files })));
    expect(codes(findings)).toEqual(["restored-to"]);
    expect(plan.log().transactions.size).toBe(2);
  });

  it("makes a new snapshot where the newest is damaged", async () => {
    const files = await filesOfPlan();
    files.set(snapshotIn(files), new Uint8Array(10));
    const fs = new MemoryFs({ files });
    const { findings } = await opened(memoryPlans(fs));
    expect(codes(findings)).toEqual(["damaged-snapshot"]);
    fs.files.delete(journalPath);
    await fs.remove(journalPath);
    const { plan } = await opened(memoryPlans(fs));
    expect(plan.log().transactions.size).toBe(3);
  });

  it("of which nothing is left is not taken for an empty one, and is left alone", async () => {
    const files = await filesOfPlan();
    files.set(journalPath, new Uint8Array());
    files.delete(snapshotIn(files));
    const fs = new MemoryFs({ files });
    expect(await memoryPlans(fs).open(testPlan)).toMatchObject({ error: { code: "nothing-left" } });
    expect(fs.files).toEqual(files);
  });

  it("opens on a full disk, and is saved with the next change", async () => {
    const files = await filesOfPlan();
    files.set(journalPath, cutJournal(files.get(journalPath)!));
    const probe = new MemoryFs({ files });
    await opened(memoryPlans(probe));
    let notYet = 0;
    for (let call = 1; call <= probe.calls; call += 1) {
      const fs = new MemoryFs({ files, fault: { call, how: "ENOSPC" } });
      const result = await memoryPlans(fs).open(testPlan);
      if (!result.ok) continue;
      const { plan, findings } = result.value;
      notYet += codes(findings).filter((code) => code === "not-yet-restored").length;
      expect(await plan.append([act(4)])).toEqual({ ok: true, value: undefined });
      await plan.close();
      expect((await opened(memoryPlans(fs))).plan.log().transactions.size).toBe(3);
    }
    expect(notYet).toBeGreaterThan(0);
  });
});

describe("two processes", () => {
  it("do not open one plan at a time", async () => {
    const fs = new MemoryFs({ files: await filesOfPlan() });
    const alive = [51, 52];
    const { plan } = await opened(memoryPlans(fs, { process: processOf(51, alive) }));
    const other = memoryPlans(fs, { process: processOf(52, alive) });
    expect(await other.open(testPlan)).toMatchObject({ error: { code: "in-use" } });
    await plan.close();
    expect((await other.open(testPlan)).ok).toBe(true);
  });

  it("that come at once do not both go on", async () => {
    const fs = new MemoryFs({ files: await filesOfPlan() });
    const alive = [61, 62, 63];
    const all = alive.map((pid) => memoryPlans(fs, { process: processOf(pid, alive) }));
    const results = await Promise.all(all.map((plans) => plans.open(testPlan)));
    expect(results.filter(({ ok }) => ok).length).toBeLessThanOrEqual(1);
  });

  it("of which one has died do not hold each other up", async () => {
    const fs = new MemoryFs({ files: await filesOfPlan() });
    await opened(memoryPlans(fs, { process: processOf(71) }));
    await opened(memoryPlans(fs, { process: processOf(72) }));
    expect([...fs.files.keys()].filter((path) => path.includes("/lock."))).toEqual([
      `${folder}/lock.00000001.72.0000000a`,
    ]);
  });

  it("on two computers respect each other", async () => {
    const fs = new MemoryFs({ files: await filesOfPlan() });
    await opened(memoryPlans(fs, { process: { ...processOf(81), host: "00000002" } }));
    const here = await memoryPlans(fs, { process: processOf(82) }).open(testPlan);
    expect(here).toMatchObject({ error: { code: "in-use-elsewhere" } });
  });
});

describe("the replica of a plan", () => {
  const replicaOf = async (fs: MemoryFs, options = {}) => {
    const { plan, clock } = await opened(memoryPlans(fs, options));
    await plan.close();
    return clock.replica;
  };

  it("stays the same from start to start", async () => {
    const fs = new MemoryFs({ files: await filesOfPlan() });
    expect(await replicaOf(fs)).toBe(await replicaOf(fs));
  });

  it("is another in a copied data folder", async () => {
    const files = await filesOfPlan();
    const copies = [...files].map(([path, bytes]) => [`/copy${path}`, bytes] as const);
    const fs = new MemoryFs({ files: new Map([...files, ...copies]) });
    expect(await replicaOf(fs, { folder: `/copy${dataFolder}` })).not.toBe(await replicaOf(fs));
  });

  it("is another after a repair", async () => {
    const fs = new MemoryFs({ files: await filesOfPlan() });
    const before = await replicaOf(fs);
    await fs.remove(journalPath);
    expect(await replicaOf(fs)).not.toBe(before);
  });

  it("goes on from its own last stamp, and takes a new id where the clock was set back", async () => {
    const fs = new MemoryFs({ files: await filesOfPlan() });
    const random = fixedRandom("clock");
    const first = await opened(memoryPlans(fs));
    const taken = takeStamps(first.clock, { wall: testNow + 5 * MAX_AHEAD_MS, random }, 1);
    const id = taken.stamps[0]!;
    await first.plan.append([{ ...act(1), id, changes: [] }]);
    await first.plan.close();
    const { clock } = await opened(memoryPlans(fs));
    expect(clock.replica).toBe(first.clock.replica);
    const after = takeStamps(clock, { wall: testNow, random }, 1);
    expect(after.clock.replica).not.toBe(first.clock.replica);
  });
});

it("forgets a person in the journal, the snapshots and what was set aside", async () => {
  const fs = new MemoryFs();
  const laptop = new Laptop("Mira");
  const id = deriveId("person", "Zora Quill");
  laptop.write([{ table: "person", id, field: "name", value: "Zora Quillfeather" }]);
  const { plan } = await created(memoryPlans(fs), laptop.log);
  await plan.snapshot();
  await plan.close();
  const torn = new TextEncoder().encode("1 Zora Quillfeather");
  const files = fs.files;
  files.set(journalPath, new Uint8Array([...files.get(journalPath)!, ...torn]));
  const after = new MemoryFs({ files });
  const again = await opened(memoryPlans(after));
  expect(again.findings).toMatchObject([{ code: "torn-tail" }]);
  laptop.forget(id);
  expect((await again.plan.forget([...laptop.log.redactions.values()])).ok).toBe(true);
  expect(plainLog(again.plan.log())).toBe(plainLog(laptop.log));
  const texts = [...after.files.values()].map((bytes) => Buffer.from(bytes).toString("latin1"));
  expect(texts.filter((text) => text.includes("Quillfeather"))).toEqual([]);
  expect([...after.files.keys()].filter((path) => path.endsWith(".convener"))).toHaveLength(1);
});
