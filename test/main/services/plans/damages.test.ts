import { describe, expect, it } from "vitest";
import { edit } from "#core/changes/edit.ts";
import { emptyLog, type Log } from "#core/changes/log.ts";
import { deriveId, type PlanId } from "#core/model/id.ts";
import { toRecordLine } from "#main/services/journal/journalFormat.ts";
import { damages } from "#test/builders/damages.ts";
import { Laptop, testPlan } from "#test/builders/laptop.ts";
import { MemoryFs } from "#test/builders/memoryFs.ts";
import { created, dataFolder, memoryPlans, opened, testNow } from "#test/builders/memoryPlans.ts";
import { plainLog } from "#test/builders/plainLog.ts";
import { seededChance } from "#test/builders/seededChance.ts";
import { inform } from "#test/inform.ts";

type Files = Map<string, Uint8Array>;

const HOUR_MS = 3_600_000;
/** Of each kind of damage to each kind of file. */
const TIMES = 30;
const journalOf = (plan: PlanId) => `${dataFolder}/plans/${plan}/journal.ndjson`;
const snapshotsIn = (files: Files, plan: PlanId) =>
  [...files.keys()].filter((path) => path.startsWith(`${dataFolder}/snapshots/${plan}/`)).sort();

/** A plan of twelve acts; snapshots after the fourth and after so many. */
async function makePlan(id: PlanId, fs: MemoryFs, lastSnapshot: number): Promise<Log> {
  const laptop = new Laptop("Mira", emptyLog(id));
  let now = testNow;
  const { plan } = await created(memoryPlans(fs, { now: () => now }), emptyLog(id));
  for (let n = 1; n <= 12; n += 1) {
    const words = `Evening ${String(n)} `.repeat(n);
    await plan.append([
      laptop.write([edit(["meeting", deriveId("meeting", words), "title"], words)])!,
    ]);
    if (n !== 4 && n !== lastSnapshot) continue;
    await plan.snapshot();
    now += HOUR_MS;
  }
  await plan.close();
  return laptop.log;
}

/** What became of a damage: it may only be one of these. */
interface Tally {
  restored: number;
  named: number;
}

/** Opens a damaged plan and checks that it says so, gives back what it can and deletes nothing. */
async function expectNoticed(files: Files, whole: Log, tally: Tally): Promise<void> {
  const fs = new MemoryFs({ files });
  // In an hour of which there is no snapshot yet, so that none is thinned.
  const now = () => testNow + 5 * HOUR_MS;
  const { plan, findings } = await opened(memoryPlans(fs, { now }));
  const all = [...findings, ...(await plan.check())];
  expect(all.length).toBeGreaterThan(0);
  const acts = [...plan.log().transactions.values()];
  expect(acts).toEqual(acts.map(({ id }) => whole.transactions.get(id)));
  const missing = whole.transactions.size - acts.length;
  if (missing === 0) tally.restored += 1;
  else {
    tally.named += 1;
    const said = all.find(({ code }) => code === "restored-in-part" || code === "restored-to");
    if (said?.code === "restored-in-part") expect(said.facts).toEqual({ missing });
    expect(said).toBeDefined();
  }
  const kept = [...fs.files.values()].map((bytes) => Buffer.from(bytes).toString("latin1"));
  for (const [path, bytes] of files) {
    if (path.endsWith(".seal") || path.endsWith("replica.json")) continue;
    // Whole somewhere: in place, under another name, or at the beginning of what has grown since.
    const text = Buffer.from(bytes).toString("latin1");
    expect(
      kept.some((other) => other.startsWith(text)),
      path,
    ).toBe(true);
  }
  await plan.close();
  const again = await opened(memoryPlans(fs));
  expect([plainLog(again.plan.log()), again.findings]).toEqual([plainLog(plan.log()), []]);
}

describe("a damage of a plan's files is noticed, and restored or named", () => {
  const tally: Tally = { restored: 0, named: 0 };
  let tried = 0;

  /** Both with a snapshot of all acts, from which everything comes back, and with an older one. */
  async function tryDamage(seed: number, change: (files: Files, chance: () => number) => void) {
    const fs = new MemoryFs();
    const log = await makePlan(testPlan, fs, seed % 2 === 0 ? 12 : 9);
    const files: Files = fs.files;
    change(files, seededChance(seed));
    if (sameFiles(files, fs.files)) return;
    tried += 1;
    await expectNoticed(files, log, tally);
  }

  const put = (files: Files, path: string, bytes: Uint8Array | undefined) => {
    if (bytes) files.set(path, bytes);
    else files.delete(path);
  };

  it.each(Object.entries(damages))("a journal that is %s", async (_, damage) => {
    for (let seed = 0; seed < TIMES; seed += 1) {
      await tryDamage(seed, (files, chance) => {
        const path = journalOf(testPlan);
        put(files, path, damage(files.get(path)!, chance));
      });
    }
  });

  // A snapshot that is gone was perhaps thinned: nobody misses it.
  const ofSnapshots = Object.entries(damages).filter(([name]) => name !== "missing");
  it.each(ofSnapshots)("a snapshot that is %s", async (_, damage) => {
    for (let seed = 0; seed < TIMES; seed += 1) {
      await tryDamage(seed, (files, chance) => {
        const path = snapshotsIn(files, testPlan)[seed % 2]!;
        put(files, path, damage(files.get(path)!, chance));
      });
    }
  });

  it("a journal or a snapshot of another plan, or an older one, in its place", async () => {
    const otherPlan = deriveId("plan", "another") as PlanId;
    const other = new MemoryFs();
    await makePlan(otherPlan, other, 12);
    for (let seed = 0; seed < 2; seed += 1) {
      await tryDamage(seed, (files) =>
        files.set(journalOf(testPlan), other.files.get(journalOf(otherPlan))!),
      );
      await tryDamage(seed, (files) =>
        files.set(
          snapshotsIn(files, testPlan)[1]!,
          other.files.get(snapshotsIn(other.files, otherPlan)[1]!)!,
        ),
      );
    }
  });

  it("both the journal and the newest snapshot", async () => {
    for (let seed = 0; seed < TIMES; seed += 1) {
      await tryDamage(seed, (files, chance) => {
        for (const path of [journalOf(testPlan), snapshotsIn(files, testPlan)[1]!]) {
          put(files, path, damages["with a page of zeros"]!(files.get(path)!, chance));
        }
      });
    }
  });

  it("of at least 300", () => {
    inform(
      `damages: ${tried} of journals and snapshots, all noticed: ${tally.restored} restored whole, ` +
        `${tally.named} named with what is missing, 0 silent, 0 deleted`,
    );
    expect(tried).toBeGreaterThanOrEqual(300);
    expect(tally.restored + tally.named).toBe(tried);
  });
});

it("a journal of a newer version is left alone, and says so", async () => {
  const fs = new MemoryFs();
  await makePlan(testPlan, fs, 12);
  const { files } = fs;
  const header = { format: "convener-journal", version: 9, minReader: 9, plan: testPlan, epoch: 1 };
  const [line] = toRecordLine(undefined, JSON.stringify(header));
  files.set(journalOf(testPlan), new TextEncoder().encode(line));
  const newer = new MemoryFs({ files });
  expect(await memoryPlans(newer).open(testPlan)).toEqual({
    ok: false,
    error: { code: "newer-journal", facts: { version: 9 } },
  });
  expect(newer.files).toEqual(files);
});

function sameFiles(a: Files, b: Files): boolean {
  const text = (files: Files) =>
    [...files].map(([path, bytes]) => `${path} ${Buffer.from(bytes).toString("latin1")}`).join();
  return text(a) === text(b);
}
