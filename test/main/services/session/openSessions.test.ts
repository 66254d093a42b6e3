import { describe, expect, it } from "vitest";
import { edit } from "#core/changes/edit.ts";
import type { PlanCalls } from "#core/host/contract.ts";
import { deriveId } from "#core/model/id.ts";
import { MemoryFs } from "#test/builders/memoryFs.ts";
import { answered, memoryHost } from "#test/builders/memoryHost.ts";

const meeting = deriveId("meeting", "first");
const place = { table: "meeting", id: meeting, field: "title" };
const titled = (title: string) => ({
  act: { name: "edit" },
  edits: [edit(["meeting", meeting, "title"], title)],
});

const newPlan = ({ planCalls }: { readonly planCalls: PlanCalls }) =>
  answered(planCalls.createPlan({ name: "Quill Club", zone: "Europe/Paris" }));

const namesOf = (fs: MemoryFs, part: string) =>
  [...fs.files.keys()].filter((path) => path.includes(part));

describe("a plan that is closed", () => {
  it("can be opened again before closing has come to its end", async () => {
    const host = await memoryHost(new MemoryFs());
    const plan = await newPlan(host);
    await host.planCalls.openPlan(plan);
    await host.planCalls.commit(plan, titled("Heaps"));
    const closing = host.planCalls.closePlan(plan);
    const again = await host.planCalls.openPlan(plan);
    expect(again).toMatchObject({ ok: true, value: { id: plan } });
    await closing;
    expect((await host.planCalls.commit(plan, titled("Sieves"))).ok).toBe(true);
  });

  it("is closed once for all who wait for it, and leaves no lock", async () => {
    const fs = new MemoryFs();
    const host = await memoryHost(fs);
    const plan = await newPlan(host);
    await host.planCalls.openPlan(plan);
    await Promise.all([host.planCalls.closePlan(plan), host.planCalls.closePlan(plan)]);
    expect(namesOf(fs, "/lock.")).toEqual([]);
    expect((await host.planCalls.openPlan(plan)).ok).toBe(true);
  });

  it("is in its last snapshot with the act that was being saved, and no timer goes on", async () => {
    const fs = new MemoryFs();
    const disk = slowDisk(fs);
    const host = await memoryHost(fs);
    const plan = await newPlan(host);
    await host.planCalls.openPlan(plan);
    const asked = disk.hold();
    const saving = host.planCalls.commit(plan, titled("Heaps"));
    await asked;
    const closing = host.planCalls.closePlan(plan);
    disk.release();
    expect((await saving).ok).toBe(true);
    await closing;
    expect(host.waiting.size).toBe(0);
    const snapshots = namesOf(fs, "/snapshots/");
    expect(snapshots).toHaveLength(1);
    await host.planCalls.openPlan(plan);
    await host.close();
    expect(namesOf(fs, "/snapshots/")).toEqual(snapshots);
  });

  it("takes no act after its end, nor the lock again", async () => {
    const fs = new MemoryFs();
    const host = await memoryHost(fs);
    const plan = await newPlan(host);
    await host.planCalls.openPlan(plan);
    const closing = host.planCalls.closePlan(plan);
    const late = await host.planCalls.commit(plan, titled("Heaps"));
    await closing;
    expect(late.ok || late.error.code === "not-open").toBe(true);
    expect(namesOf(fs, "/lock.")).toEqual([]);
  });

  it("has its drafts on the disk, which are read anew when it is opened", async () => {
    const fs = new MemoryFs();
    const host = await memoryHost(fs);
    const other = await memoryHost(fs);
    const plan = await newPlan(host);
    await host.planCalls.openPlan(plan);
    const keeping = host.planCalls.keepDraft(plan, { ...place, text: "Hea" });
    const closing = host.planCalls.closePlan(plan);
    expect((await keeping).ok).toBe(true);
    await closing;

    expect((await answered(other.planCalls.openPlan(plan))).drafts).toEqual([
      { ...place, text: "Hea" },
    ]);
    await other.planCalls.keepDraft(plan, { ...place, text: "Heaps" });
    await other.planCalls.closePlan(plan);
    expect((await answered(host.planCalls.openPlan(plan))).drafts).toEqual([
      { ...place, text: "Heaps" },
    ]);
  });

  it("takes no draft any more", async () => {
    const host = await memoryHost(new MemoryFs());
    const plan = await newPlan(host);
    await host.planCalls.openPlan(plan);
    await host.planCalls.closePlan(plan);
    const late = await host.planCalls.keepDraft(plan, { ...place, text: "Hea" });
    expect(late).toMatchObject({ ok: false, error: { code: "not-open" } });
  });
});

/** A disk that takes its time for one sync, until it is told to go on. */
function slowDisk(fs: MemoryFs) {
  const { open } = fs;
  let gate = Promise.withResolvers<undefined>();
  let asked = Promise.withResolvers<undefined>();
  gate.resolve(undefined);
  Object.assign(fs, {
    async open(path: string, how: "append" | "new") {
      const file = await open(path, how);
      const sync = async () => {
        asked.resolve(undefined);
        await gate.promise;
        return file.sync();
      };
      return { ...file, sync };
    },
  });
  return {
    /** Resolves once something waits for the disk. */
    hold() {
      gate = Promise.withResolvers();
      asked = Promise.withResolvers();
      return asked.promise;
    },
    release: () => gate.resolve(undefined),
  };
}
