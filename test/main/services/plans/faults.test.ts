import { beforeAll, describe, expect, it } from "vitest";
import type { Transaction } from "#core/changes/log.ts";
import { edit } from "#core/changes/edit.ts";
import { deriveId } from "#core/model/id.ts";
import type { StoredPlan } from "#main/services/plans/storedPlan.ts";
import { Laptop } from "#test/builders/laptop.ts";
import { errorCodes, MemoryFs, type Fault } from "#test/builders/memoryFs.ts";
import { created, memoryPlans, opened, testNow } from "#test/builders/memoryPlans.ts";
import { plainLog } from "#test/builders/plainLog.ts";
import { seededChance } from "#test/builders/seededChance.ts";
import { inform } from "#test/inform.ts";

/**
 * Every call of the file system failed in turn, in every way, while a plan is opened, edited, thinned
 * and made to forget. SQLite is tested so ("I/O error loops", "crash tests").
 */
const faults: readonly Fault[] = [...errorCodes, "short", "power"];
/** Cuts of the power after each fault, each leaving another state of the disk. */
const CUTS = 3;
const NAME = "Quillfeather";

const person = deriveId("person", "the one to forget");

/** What the plan has promised, and all that it was ever given. */
interface Promises {
  readonly saved: Set<string>;
  readonly given: Set<string>;
  isForgotten: boolean;
}

/** A plan whose disk fails somewhere: opened, edited, thinned, made to forget, edited. */
async function runScript(fs: MemoryFs): Promise<Promises> {
  const laptop = new Laptop("Mira", before.log);
  const promises: Promises = {
    saved: new Set(before.log.transactions.keys()),
    given: new Set(before.log.transactions.keys()),
    isForgotten: false,
  };
  const plans = memoryPlans(fs, { now: () => testNow + 60_000 });
  const result = await plans.open(laptop.log.plan);
  if (!result.ok) return promises;
  const { plan } = result.value;
  const write = (title: string) =>
    laptop.write([edit(["meeting", deriveId("meeting", title), "title"], title)])!;
  await append(plan, [write("Tries")], promises);
  await append(plan, [write(`Ropes, by Zora ${NAME}`)], promises);
  const asked = ["Heaps", "Sieves", "Knots"].map((title) => write(title));
  await Promise.all(asked.map((transaction) => append(plan, [transaction], promises)));
  await plan.snapshot();
  laptop.forget(person);
  const forgotten = await plan.forget([...laptop.log.redactions.values()]);
  promises.isForgotten = forgotten.ok;
  await append(plan, [write("Graphs")], promises);
  await plan.snapshot();
  await plan.close();
  return promises;
}

async function append(
  plan: StoredPlan,
  transactions: readonly Transaction[],
  { saved, given }: Promises,
): Promise<void> {
  for (const { id } of transactions) given.add(id);
  const result = await plan.append(transactions);
  if (result.ok) for (const { id } of transactions) saved.add(id);
}

const before = new Laptop("Mira");
let start: ReadonlyMap<string, Uint8Array>;
let calls: number;

beforeAll(async () => {
  const fs = new MemoryFs();
  before.write([edit(["person", person, "name"], `Zora ${NAME}`)]);
  const { plan } = await created(memoryPlans(fs), before.log);
  await plan.snapshot();
  await plan.close();
  start = fs.files;
  const whole = new MemoryFs({ files: start });
  const promises = await runScript(whole);
  expect(promises.saved.size).toBe(7);
  calls = whole.calls;
});

/** The plan as the next start finds it: everything promised, nothing invented, and usable. */
async function expectKept(fs: MemoryFs, { saved, given, isForgotten }: Promises): Promise<void> {
  const plans = memoryPlans(fs, { now: () => testNow + 120_000 });
  const { plan, findings } = await opened(plans);
  const found = new Set<string>(plan.log().transactions.keys());
  expect([...saved].filter((id) => !found.has(id))).toEqual([]);
  expect([...found].filter((id) => !given.has(id))).toEqual([]);
  // A single fault is no damage: what was cut off was never promised.
  expect(findings.filter(({ code }) => code !== "torn-tail")).toEqual([]);
  if (isForgotten) expect(plan.log().redactions.size).toBe(1);
  if (plan.log().redactions.size > 0) expect(plainLog(plan.log())).not.toContain(NAME);
  const next = new Laptop("Mira", plan.log()).write([edit(["group", "g", "name"], "Knot Club")])!;
  expect(await plan.append([next])).toEqual({ ok: true, value: undefined });
  await plan.close();
  const again = await opened(plans);
  expect([...again.plan.log().transactions.keys()].length).toBe(found.size + 1);
  expect(again.findings).toEqual([]);
  if (isForgotten) expect(namesIn(fs)).toEqual([]);
}

/** Journals and snapshots in which the forgotten name stands. */
function namesIn(fs: MemoryFs): readonly string[] {
  return [...fs.files]
    .filter(([, bytes]) => Buffer.from(bytes).toString("latin1").includes(NAME))
    .map(([path]) => path);
}

describe("whatever the disk does at whichever call, what was saved is there at the next start", () => {
  let states = 0;

  it.each(faults)("%s", async (how) => {
    for (let call = 1; call <= calls; call += 1) {
      const fs = new MemoryFs({ files: start, fault: { call, how } });
      const promises = await runScript(fs);
      if (how !== "power") {
        await expectKept(new MemoryFs({ files: fs.files }), promises);
        states += 1;
      }
      for (let cut = 0; cut < CUTS; cut += 1) {
        await expectKept(fs.restart(seededChance(call * 1_000 + cut)), promises);
        states += 1;
      }
    }
  });

  it("was tried in at least 2,000 states", () => {
    inform(
      `faults: ${calls} calls failed in ${faults.length} ways, ${states} states of the disk, 0 saved acts lost`,
    );
    expect(states).toBeGreaterThanOrEqual(2_000);
  });
});

it("would be noticed, were a folder not synced", async () => {
  let lost = 0;
  for (let cut = 0; cut < 10; cut += 1) {
    const fs = new MemoryFs({ files: start });
    const careless = Object.assign(fs, { syncFolder: () => Promise.resolve() });
    const promises = await runScript(careless);
    await expectKept(fs.restart(seededChance(cut)), promises).catch(() => (lost += 1));
  }
  expect(lost).toBeGreaterThan(0);
});
