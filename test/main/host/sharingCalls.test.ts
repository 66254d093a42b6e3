import { describe, expect, it } from "vitest";
import { edit } from "#core/changes/edit.ts";
import type { PlanCalls } from "#core/host/contract.ts";
import type { MergePreview, MergeReview } from "#core/host/mergeCalls.ts";
import { deriveId, type PlanId } from "#core/model/id.ts";
import { MemoryFs } from "#test/builders/memoryFs.ts";
import { answered, memoryHost, type MemoryHost } from "#test/builders/memoryHost.ts";
import { testNow } from "#test/builders/memoryPlans.ts";

const meeting = deriveId("meeting", "first");
const titled = (title: string) => ({
  act: { name: "change-title", subject: title },
  edits: [edit(["meeting", meeting, "title"], title)],
});
const decision = { table: "meeting", id: meeting, field: "title" };

interface Copies {
  readonly mine: MemoryHost;
  readonly theirs: MemoryHost;
  readonly plan: PlanId;
}

/** One plan on two computers, open on both. */
async function twoCopies(): Promise<Copies> {
  const mine = await memoryHost(new MemoryFs());
  const plan = await newPlan(mine.planCalls);
  await answered(mine.planCalls.commit(plan, titled("Heaps")));
  const theirs = await memoryHost(new MemoryFs(), () => testNow + 60_000);
  await theirs.planCalls.changeSettings({ who: "Tomasz Wolny" });
  await answered(theirs.planCalls.importPlan(await answered(mine.planCalls.writeBackup(plan))));
  await answered(theirs.planCalls.openPlan(plan));
  return { mine, theirs, plan };
}

async function newPlan(calls: PlanCalls): Promise<PlanId> {
  const plan = await answered(calls.createPlan({ name: "Quill Club", zone: "Europe/Paris" }));
  await answered(calls.openPlan(plan));
  return plan;
}

const fileOf = async ({ planCalls }: MemoryHost, plan: PlanId) =>
  answered(planCalls.writeBackup(plan));

async function rowAt({ planCalls }: MemoryHost, plan: PlanId) {
  const { rows } = await answered(planCalls.readRows(plan, 0));
  return rows.find(({ id }) => id === meeting)?.row;
}

function reviewed(preview: MergePreview): MergeReview {
  if (preview.kind !== "copy") throw new Error(preview.kind);
  return preview;
}

describe("a co-organizer's file", () => {
  it("is reviewed with nothing changed", async () => {
    const { mine, theirs, plan } = await twoCopies();
    await answered(theirs.planCalls.commit(plan, titled("Sieves")));
    const bytes = await fileOf(theirs, plan);
    const { head } = await answered(mine.planCalls.openPlan(plan));
    const review = reviewed(await answered(mine.planCalls.previewMerge(plan, { bytes })));
    expect(review).toMatchObject({
      who: "Tomasz Wolny",
      written: new Date(testNow + 60_000).toISOString(),
      seenUntil: new Date(testNow).toISOString(),
      same: 1,
      acts: 1,
      forgotten: 0,
      rows: [{ id: meeting, kind: "changed", fields: [{ before: "Heaps", after: "Sieves" }] }],
    });
    expect((await answered(mine.planCalls.openPlan(plan))).head).toEqual(head);
  });

  it("is taken in as one act, with what was decided, and one undo takes it back", async () => {
    const { mine, theirs, plan } = await twoCopies();
    await answered(theirs.planCalls.commit(plan, titled("Sieves")));
    await answered(theirs.planCalls.commit(plan, titled("Knots")));
    await answered(mine.planCalls.commit(plan, titled("Ropes")));
    const bytes = await fileOf(theirs, plan);
    const file = { bytes, decisions: [{ ...decision, take: "theirs" as const }] };
    const merged = await answered(mine.planCalls.merge(plan, file));
    expect(merged.rows).toMatchObject([{ row: { values: { title: "Knots" }, conflicts: [] } }]);
    expect(merged.undo.undo).toEqual({ name: "merge-plan", subject: "Tomasz Wolny" });

    const undone = await answered(mine.planCalls.undo(plan));
    expect(undone.rows).toMatchObject([{ row: { values: { title: "Ropes" }, conflicts: [] } }]);
    expect(undone.undo.undo).toEqual({ name: "change-title", subject: "Ropes" });
    const redone = await answered(mine.planCalls.redo(plan));
    expect(redone.rows).toMatchObject([{ row: { values: { title: "Knots" }, conflicts: [] } }]);
  });

  it("can be taken back after a restart, and taken in again after that", async () => {
    const { mine, theirs, plan } = await twoCopies();
    await answered(theirs.planCalls.commit(plan, titled("Sieves")));
    const bytes = await fileOf(theirs, plan);
    await answered(mine.planCalls.merge(plan, { bytes, decisions: [] }));
    await mine.planCalls.closePlan(plan);
    await answered(mine.planCalls.openPlan(plan));
    await answered(mine.planCalls.undo(plan));
    expect(await rowAt(mine, plan)).toMatchObject({ values: { title: "Heaps" } });
    const again = reviewed(await answered(mine.planCalls.previewMerge(plan, { bytes })));
    expect(again).toMatchObject({ who: "Tomasz Wolny", acts: 0, rows: [{ id: meeting }] });
    await answered(mine.planCalls.merge(plan, { bytes, decisions: [] }));
    expect(await rowAt(mine, plan)).toMatchObject({ values: { title: "Sieves" } });
  });

  it("leaves both values where nobody has decided", async () => {
    const { mine, theirs, plan } = await twoCopies();
    await answered(theirs.planCalls.commit(plan, titled("Sieves")));
    await answered(mine.planCalls.commit(plan, titled("Ropes")));
    const bytes = await fileOf(theirs, plan);
    await answered(mine.planCalls.merge(plan, { bytes, decisions: [] }));
    const row = await rowAt(mine, plan);
    expect(row?.conflicts).toMatchObject([{ field: "title" }]);
    expect(row?.values).toEqual({ title: "Sieves" });
  });

  it("changes nothing where it knows nothing new", async () => {
    const { mine, theirs, plan } = await twoCopies();
    const bytes = await fileOf(theirs, plan);
    const { before, head, rows } = await answered(
      mine.planCalls.merge(plan, { bytes, decisions: [] }),
    );
    expect([head, rows]).toEqual([before, []]);
  });

  it("of another plan is told as such, and joined on an explicit wish only", async () => {
    const { mine, plan } = await twoCopies();
    const other = await memoryHost(new MemoryFs());
    const theirs = await newPlan(other.planCalls);
    await answered(other.planCalls.commit(theirs, titled("Sieves")));
    const bytes = await fileOf(other, theirs);
    expect(await answered(mine.planCalls.previewMerge(plan, { bytes }))).toEqual({
      kind: "other-plan",
      plan: theirs,
      name: "Quill Club",
      isHere: false,
    });
    expect(await mine.planCalls.merge(plan, { bytes, decisions: [] })).toMatchObject({
      error: { code: "other-plan" },
    });
    const joined = { bytes, join: true };
    const review = reviewed(await answered(mine.planCalls.previewMerge(plan, joined)));
    expect(review.acts).toBe(2);
    await answered(mine.planCalls.merge(plan, { ...joined, decisions: [] }));
    expect((await rowAt(mine, plan))?.conflicts).toHaveLength(1);
  });

  it("is refused where it is no plan, or the plan is not open", async () => {
    const { mine, theirs, plan } = await twoCopies();
    const bytes = new Uint8Array([1, 2, 3]);
    expect(await mine.planCalls.previewMerge(plan, { bytes })).toMatchObject({
      error: { code: "not-a-backup" },
    });
    const good = await fileOf(theirs, plan);
    await mine.planCalls.closePlan(plan);
    expect(await mine.planCalls.merge(plan, { bytes: good, decisions: [] })).toMatchObject({
      error: { code: "not-open" },
    });
  });
});

describe("snapshots", () => {
  async function withSnapshot() {
    let now = testNow;
    const host = await memoryHost(new MemoryFs(), () => now);
    const plan = await newPlan(host.planCalls);
    await answered(host.planCalls.commit(plan, titled("Heaps")));
    await host.planCalls.closePlan(plan);
    now += 3_600_000;
    await answered(host.planCalls.openPlan(plan));
    await answered(host.planCalls.commit(plan, titled("Sieves")));
    const [snapshot] = await answered(host.planCalls.listSnapshots(plan));
    return { host, plan, snapshot: snapshot! };
  }

  it("are listed with their time and size", async () => {
    const { snapshot } = await withSnapshot();
    expect(snapshot.at).toBe(new Date(testNow).toISOString());
    expect(snapshot.bytes).toBeGreaterThan(500);
  });

  it("tell what going back would change, and changing back is one act", async () => {
    const { host, plan, snapshot } = await withSnapshot();
    const preview = await answered(host.planCalls.previewSnapshot(plan, snapshot.name));
    expect(preview).toMatchObject({
      same: 1,
      rows: [{ id: meeting, fields: [{ field: "title", before: "Sieves", after: "Heaps" }] }],
    });
    const restored = await answered(host.planCalls.restoreSnapshot(plan, snapshot.name));
    expect(restored.rows).toMatchObject([{ row: { values: { title: "Heaps" } } }]);
    expect(restored.undo.undo).toEqual({ name: "restore-snapshot", subject: "2026-11-21" });
    const undone = await answered(host.planCalls.undo(plan));
    expect(undone.rows).toMatchObject([{ row: { values: { title: "Sieves" } } }]);
  });

  it("that are not there are none", async () => {
    const { host, plan } = await withSnapshot();
    const name = "2020-01-01T00-00-00-000Z.1.0123456789ab.convener";
    for (const call of ["previewSnapshot", "restoreSnapshot"] as const) {
      expect(await host.planCalls[call](plan, name)).toMatchObject({
        error: { code: "no-such-snapshot" },
      });
    }
  });
});

describe("the last backup", () => {
  it("is remembered for each plan, also after a restart", async () => {
    const fs = new MemoryFs();
    const first = await memoryHost(fs);
    const plan = await newPlan(first.planCalls);
    expect(await answered(first.planCalls.lastBackup(plan))).toBeUndefined();
    await answered(first.planCalls.noteBackup(plan));
    await first.close();
    const second = await memoryHost(fs);
    expect(await answered(second.planCalls.lastBackup(plan))).toBe(new Date(testNow).toISOString());
  });
});
