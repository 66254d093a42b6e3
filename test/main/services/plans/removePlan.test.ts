import { describe, expect, it } from "vitest";
import { emptyLog } from "#core/changes/log.ts";
import { titleAt, transactionAt } from "#test/builders/handmadeLog.ts";
import { testPlan } from "#test/builders/laptop.ts";
import { MemoryFs } from "#test/builders/memoryFs.ts";
import { created, memoryPlans, opened, processOf } from "#test/builders/memoryPlans.ts";

/** A closed plan with a journal and a snapshot. */
async function filesOfPlan(): Promise<Map<string, Uint8Array>> {
  const fs = new MemoryFs();
  const { plan } = await created(memoryPlans(fs), emptyLog(testPlan));
  await plan.append([transactionAt(1, titleAt(1, "Knots"))]);
  await plan.snapshot();
  await plan.close();
  return fs.files;
}

const ours = (fs: MemoryFs) => [...fs.files.keys()].filter((path) => path.includes(testPlan));

describe("removing a plan", () => {
  it("leaves nothing of it, also after a cut of the power", async () => {
    const fs = new MemoryFs({ files: await filesOfPlan() });
    const plans = memoryPlans(fs);
    expect(ours(fs).length).toBeGreaterThan(1);
    expect(await plans.remove(testPlan)).toEqual({ ok: true, value: undefined });
    expect(ours(fs)).toEqual([]);
    expect(await plans.list()).toEqual([]);
    expect(await memoryPlans(fs.restart(() => 1)).list()).toEqual([]);
  });

  it("does nothing where there is none", async () => {
    const fs = new MemoryFs();
    expect(await memoryPlans(fs).remove(testPlan)).toEqual({ ok: true, value: undefined });
  });

  it("leaves a plan alone that another process has open", async () => {
    const fs = new MemoryFs({ files: await filesOfPlan() });
    const other = await opened(memoryPlans(fs, { process: processOf(71, [71, 72]) }));
    const plans = memoryPlans(fs, { process: processOf(72, [71, 72]) });
    expect(await plans.remove(testPlan)).toMatchObject({ ok: false, error: { code: "in-use" } });
    await other.plan.close();
    expect((await opened(plans)).plan.log().transactions.size).toBe(1);
  });

  it("can be done again where the disk refused on the way", async () => {
    const probe = new MemoryFs({ files: await filesOfPlan() });
    await memoryPlans(probe).remove(testPlan);
    for (let call = 1; call <= probe.calls; call += 1) {
      const fs = new MemoryFs({ files: await filesOfPlan(), fault: { call, how: "EIO" } });
      await memoryPlans(fs).remove(testPlan);
      // Convener was started again.
      expect((await memoryPlans(fs).remove(testPlan)).ok).toBe(true);
      expect(ours(fs)).toEqual([]);
    }
  });
});
