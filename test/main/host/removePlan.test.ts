import { describe, expect, it } from "vitest";
import { writeVerifiedBackup } from "#core/backup/writeVerifiedBackup.ts";
import { parseLocalDate } from "#core/model/localDate.ts";
import { sampleLog } from "#core/planning/sample/sampleLog.ts";
import { samplePlanId } from "#core/planning/sample/samplePlanId.ts";
import { fixedRandom } from "#test/builders/laptop.ts";
import { MemoryFs } from "#test/builders/memoryFs.ts";
import { answered, memoryHost } from "#test/builders/memoryHost.ts";
import { testNow } from "#test/builders/memoryPlans.ts";

function sampleBackup(name: string): Uint8Array {
  const log = sampleLog({
    today: parseLocalDate("2026-11-21")!,
    zone: "Europe/London",
    moment: { wall: testNow, random: fixedRandom(name) },
  });
  const written = writeVerifiedBackup({ log, files: new Map() }, { now: testNow, appVersion: "0" });
  if (!written.ok) throw new Error(written.error.code);
  return written.value;
}

describe("removing a plan through the host", () => {
  it("takes the sample group away, open or not, and lets it come again", async () => {
    const fs = new MemoryFs();
    const { planCalls } = await memoryHost(fs);
    for (const name of ["first", "second"]) {
      const plan = await answered(planCalls.importPlan(sampleBackup(name)));
      expect((await answered(planCalls.openPlan(plan))).undo).toEqual({});
      await answered(planCalls.removePlan(plan));
      expect(await answered(planCalls.listPlans())).toEqual([]);
      expect([...fs.files.keys()].filter((path) => path.includes(samplePlanId))).toEqual([]);
      const names = fs.files.get("/data/plans.json");
      expect(new TextDecoder().decode(names)).not.toContain(samplePlanId);
    }
  });

  it("is refused for every other plan", async () => {
    const { planCalls } = await memoryHost(new MemoryFs());
    const plan = await answered(planCalls.createPlan({ name: "Quill Club", zone: "Europe/Paris" }));
    expect(await planCalls.removePlan(plan)).toMatchObject({ error: { code: "not-allowed" } });
    expect(await answered(planCalls.listPlans())).toHaveLength(1);
  });
});
