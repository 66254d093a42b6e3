import { describe, expect, it } from "vitest";
import { edit } from "#core/changes/edit.ts";
import type { PlanCalls } from "#core/host/contract.ts";
import type { RowsPage } from "#core/host/planCalls.ts";
import { deriveId, type PlanId } from "#core/model/id.ts";
import { groupId } from "#core/model/records/group.ts";
import { MemoryFs } from "#test/builders/memoryFs.ts";
import { answered, memoryHost } from "#test/builders/memoryHost.ts";

const meeting = deriveId("meeting", "first");
const place = { table: "meeting", id: meeting, field: "title" };
const titled = (title: string) => ({
  act: { name: "edit", subject: title },
  edits: [edit(["meeting", meeting, "title"], title)],
});

async function newPlan(calls: PlanCalls): Promise<PlanId> {
  return answered(calls.createPlan({ name: "Quill Club", zone: "Europe/Paris" }));
}

describe("a host's plan calls", () => {
  it("make a plan with its group, list it by name and open it", async () => {
    const { planCalls } = await memoryHost(new MemoryFs());
    const plan = await newPlan(planCalls);
    const opened = await answered(planCalls.openPlan(plan));
    const page = await answered(planCalls.readRows(plan, 0));
    expect(page.rows).toEqual([
      {
        table: "group",
        id: groupId,
        row: {
          id: groupId,
          values: { name: "Quill Club", zone: "Europe/Paris" },
          conflicts: [],
        },
      },
    ]);
    expect(page.head).toEqual(opened.head);
    expect(Object.keys(opened.head)).toEqual(["epoch", "seq", "hash"]);
    // A plan is not taken back by the first undo.
    expect(opened.undo).toEqual({});
    expect((await answered(planCalls.undo(plan))).rows).toEqual([]);
    expect(await answered(planCalls.listPlans())).toEqual([{ id: plan, name: "Quill Club" }]);
  });

  it("save an act and tell which rows look different now", async () => {
    const { planCalls } = await memoryHost(new MemoryFs());
    const plan = await newPlan(planCalls);
    const { head } = await answered(planCalls.openPlan(plan));
    const committed = await answered(planCalls.commit(plan, titled("Heaps")));
    expect(committed.before).toEqual(head);
    expect(committed.head.seq).toBe(head.seq + 1);
    expect(committed.rows).toEqual([
      {
        table: "meeting",
        id: meeting,
        row: { id: meeting, values: { title: "Heaps" }, conflicts: [] },
      },
    ]);
    expect(committed.undo).toEqual({
      undo: { name: "edit", subject: "Heaps" },
    });
  });

  it("change nothing for an act that says what is there already", async () => {
    const { planCalls } = await memoryHost(new MemoryFs());
    const plan = await newPlan(planCalls);
    await planCalls.openPlan(plan);
    const first = await answered(planCalls.commit(plan, titled("Heaps")));
    const again = await answered(planCalls.commit(plan, titled("Heaps")));
    expect(again).toMatchObject({ before: first.head, head: first.head, rows: [] });
  });

  it("save acts that are asked for at once one after the other, without a conflict", async () => {
    const { planCalls } = await memoryHost(new MemoryFs());
    const plan = await newPlan(planCalls);
    await planCalls.openPlan(plan);
    const titles = ["Heaps", "Sieves", "Knots"];
    await Promise.all(titles.map((title) => planCalls.commit(plan, titled(title))));
    const { rows } = await answered(planCalls.readRows(plan, 0));
    const row = rows.find(({ id }) => id === meeting)?.row;
    expect(row).toMatchObject({ values: { title: "Knots" }, conflicts: [] });
    const history = await answered(planCalls.readHistory(plan, place));
    expect(history.map(({ value, who }) => [value, who])).toEqual([
      ["Knots", "mira"],
      ["Sieves", "mira"],
      ["Heaps", "mira"],
    ]);
  });

  it("undo and redo a person's acts, also after a restart", async () => {
    const fs = new MemoryFs();
    const first = await memoryHost(fs);
    const plan = await newPlan(first.planCalls);
    await first.planCalls.openPlan(plan);
    await first.planCalls.commit(plan, titled("Heaps"));
    await first.planCalls.commit(plan, titled("Sieves"));
    await first.close();

    const { planCalls } = await memoryHost(fs);
    const opened = await answered(planCalls.openPlan(plan));
    expect(opened.undo.undo).toEqual({ name: "edit", subject: "Sieves" });
    const titleAfter = async (call: ReturnType<PlanCalls["undo"]>) => {
      const { rows, undo } = await answered(call);
      return [rows[0]?.row?.values["title"], undo.undo?.subject, undo.redo?.subject];
    };
    expect(await titleAfter(planCalls.undo(plan))).toEqual(["Heaps", "Heaps", "Sieves"]);
    expect(await titleAfter(planCalls.undo(plan))).toEqual([undefined, undefined, "Heaps"]);
    expect(await titleAfter(planCalls.redo(plan))).toEqual(["Heaps", "Heaps", "Sieves"]);
    expect(await titleAfter(planCalls.redo(plan))).toEqual(["Sieves", "Sieves", undefined]);
    const nothing = await answered(planCalls.redo(plan));
    expect(nothing.rows).toEqual([]);
  });

  it("let a person who says who they are undo their own acts only", async () => {
    const { planCalls } = await memoryHost(new MemoryFs());
    const plan = await newPlan(planCalls);
    await planCalls.openPlan(plan);
    await planCalls.changeSettings({ who: "Zora Quill" });
    const idle = await answered(planCalls.undo(plan));
    expect(idle).toMatchObject({ rows: [], undo: {} });
    const { undo } = await answered(planCalls.commit(plan, titled("Heaps")));
    expect(undo).toEqual({ undo: { name: "edit", subject: "Heaps" } });
  });

  it("refuse a value that is none for its field, and keep what was there", async () => {
    const { planCalls } = await memoryHost(new MemoryFs());
    const plan = await newPlan(planCalls);
    const { head } = await answered(planCalls.openPlan(plan));
    for (const [table, field, value] of [
      ["meeting", "when", { date: "2026-02-30" }],
      ["meeting", "rsvp", "javascript:alert(1)"],
      ["meeting", "__proto__", "x"],
      ["no-such-table", "title", "x"],
    ] as const) {
      const edits = [
        edit(["meeting", meeting, "title"], "Heaps"),
        edit([table, meeting, field], value),
      ];
      const refused = await planCalls.commit(plan, { act: { name: "edit" }, edits });
      expect(refused).toMatchObject({ ok: false, error: { code: "not-valid", facts: { field } } });
    }
    expect((await answered(planCalls.openPlan(plan))).head).toEqual(head);
  });

  it("say that a plan is not open, and open one that another window has", async () => {
    const { planCalls } = await memoryHost(new MemoryFs());
    const plan = await newPlan(planCalls);
    expect(await planCalls.commit(plan, titled("Heaps"))).toMatchObject({
      error: { code: "not-open" },
    });
    const both = await Promise.all([planCalls.openPlan(plan), planCalls.openPlan(plan)]);
    expect(both.map(({ ok }) => ok)).toEqual([true, true]);
    await planCalls.closePlan(plan);
    expect(await planCalls.readRows(plan, 0)).toMatchObject({ error: { code: "not-open" } });
  });

  it("keep drafts until they are dropped, also over a crash", async () => {
    const fs = new MemoryFs();
    const { planCalls } = await memoryHost(fs);
    const plan = await newPlan(planCalls);
    await planCalls.openPlan(plan);
    await planCalls.keepDraft(plan, { ...place, text: "Hea" });
    const after = await memoryHost(fs.restart(() => 1));
    expect((await answered(after.planCalls.openPlan(plan))).drafts).toEqual([
      { ...place, text: "Hea" },
    ]);
    await after.planCalls.dropDraft(plan, place);
    expect((await answered(after.planCalls.openPlan(plan))).drafts).toEqual([]);
  });

  it("give a plan as a file, and take such a file as a plan of another computer", async () => {
    const here = await memoryHost(new MemoryFs());
    const plan = await newPlan(here.planCalls);
    await here.planCalls.openPlan(plan);
    await here.planCalls.commit(plan, titled("Heaps"));
    const file = await answered(here.planCalls.writeBackup(plan));

    const there = await memoryHost(new MemoryFs());
    expect(await answered(there.planCalls.importPlan(file))).toBe(plan);
    await there.planCalls.openPlan(plan);
    const rows = async ({ planCalls }: typeof here) =>
      (await answered(planCalls.readRows(plan, 0))).rows;
    expect(await rows(there)).toEqual(await rows(here));
    expect(await there.planCalls.importPlan(file)).toMatchObject({ error: { code: "exists" } });
    expect(await there.planCalls.importPlan(file.subarray(0, 99))).toMatchObject({ ok: false });
  });

  it("hand out many rows in pages of one head", async () => {
    const { planCalls } = await memoryHost(new MemoryFs());
    const plan = await newPlan(planCalls);
    await planCalls.openPlan(plan);
    const ids = Array.from({ length: 4_500 }, (_, n) => deriveId("meeting", String(n)));
    const edits = ids.map((id, n) => edit(["meeting", id, "title"], `Evening ${String(n)}`));
    const { head } = await answered(planCalls.commit(plan, { act: { name: "import" }, edits }));
    const seen = new Set<string>();
    let from: number | undefined = 0;
    let pages = 0;
    while (from !== undefined) {
      const page: RowsPage = await answered(planCalls.readRows(plan, from));
      expect(page).toMatchObject({ head, total: 4_501 });
      for (const { id } of page.rows) seen.add(id);
      pages += 1;
      from = page.next;
    }
    expect(pages).toBeGreaterThan(1);
    expect(seen).toEqual(new Set([groupId, ...ids]));
  });
});

describe("snapshots while somebody works", () => {
  it("are made some time after a change and before the end, not without one", async () => {
    const fs = new MemoryFs();
    const snapshots = () => [...fs.files.keys()].filter((path) => path.includes("/snapshots/"));
    const host = await memoryHost(fs);
    const plan = await newPlan(host.planCalls);
    await host.planCalls.openPlan(plan);
    expect(snapshots()).toHaveLength(0);
    // A plan that has none gets one as soon as its window is there.
    for (const work of host.waiting) work();
    await host.planCalls.closePlan(plan);
    expect(snapshots()).toHaveLength(1);
    const first = snapshots();
    await host.planCalls.openPlan(plan);
    await host.planCalls.closePlan(plan);
    expect(snapshots()).toEqual(first);
    await host.planCalls.openPlan(plan);
    await host.planCalls.commit(plan, titled("Heaps"));
    await host.close();
    // Thinned: of one hour the newest is kept.
    expect(snapshots()).not.toEqual(first);
    expect(snapshots()).toHaveLength(1);
  });
});
