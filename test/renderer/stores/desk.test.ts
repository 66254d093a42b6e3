import { IDBKeyRange } from "fake-indexeddb";
import { describe, expect, it } from "vitest";
import { edit } from "#core/changes/edit.ts";
import type { Json } from "#core/model/json.ts";
import { deriveId } from "#core/model/id.ts";
import { createMeeting } from "#renderer/stores/createMeeting.ts";
import type { Desk } from "#renderer/stores/desk.ts";
import { selectPlanView } from "#renderer/stores/selectPlanView.ts";
import { selectSaveStatus } from "#renderer/stores/selectSaveStatus.ts";
import { databaseName } from "#renderer/db/planDatabase.ts";
import { projectionDoor } from "#renderer/db/projectionDoor.ts";
import { runUntil } from "#test/builders/manualTimers.ts";
import { memoryDesks, type MemoryDesks } from "#test/builders/memoryDesks.ts";
import { answered } from "#test/builders/memoryHost.ts";

const id = deriveId("meeting", "first");
const place = { table: "meeting", id, field: "title" };
const titled = (title: string) => ({
  kind: "act" as const,
  act: { act: { name: "change-title" }, edits: [edit(["meeting", id, "title"], title)] },
});
const titleIn = (desk: Desk) => selectPlanView(desk.plans.getState()).meetings[0]?.title;
const statusOf = (desk: Desk) => selectSaveStatus(desk.saves.getState()).kind;

async function withPlan(): Promise<{ desks: MemoryDesks; desk: Desk }> {
  const desks = await memoryDesks();
  const desk = desks.openWindow();
  await desk.start();
  await desk.createPlan({ name: "Quill Club", zone: "Europe/Paris" });
  return { desks, desk };
}

describe("a desk", () => {
  it("shows the welcome page where there is no plan", async () => {
    const desks = await memoryDesks();
    const desk = desks.openWindow();
    await desk.start();
    expect(desk.plans.getState().status).toEqual({ kind: "none" });
  });

  it("opens the plan that it has made", async () => {
    const { desk } = await withPlan();
    expect(desk.plans.getState().status).toEqual({ kind: "open" });
    expect(selectPlanView(desk.plans.getState()).group?.name).toBe("Quill Club");
    expect(desk.plans.getState().plans.map(({ name }) => name)).toEqual(["Quill Club"]);
  });

  it("shows an act, its undo and its redo", async () => {
    const { desk } = await withPlan();
    await desk.submit(titled("Heaps"));
    expect(titleIn(desk)).toBe("Heaps");
    expect(desk.saves.getState().undo.undo).toEqual({ name: "change-title" });
    await desk.undo();
    expect(titleIn(desk)).toBeUndefined();
    await desk.redo();
    expect(titleIn(desk)).toBe("Heaps");
  });

  it("leads to a new meeting once it is saved", async () => {
    const { desk } = await withPlan();
    await createMeeting(desk);
    const [meeting] = selectPlanView(desk.plans.getState()).meetings;
    expect(meeting?.state).toEqual({ name: "planned" });
    expect(desk.navigation.getState().route).toEqual({ view: "meeting", id: meeting?.id });
  });

  it("shows a new meeting beside the agenda where somebody is there", async () => {
    const { desk } = await withPlan();
    desk.navigation.getState().navigate({ view: "calendar", mode: "agenda" });
    await createMeeting(desk);
    const [meeting] = selectPlanView(desk.plans.getState()).meetings;
    expect(desk.navigation.getState().meeting).toBe(meeting?.id);
    expect(desk.navigation.getState().route.view).toBe("calendar");
  });

  it("finds the plan again in its database without reading it from the host", async () => {
    const { desks, desk } = await withPlan();
    await desk.submit(titled("Heaps"));
    const again = desks.openWindow();
    const statuses: string[] = [];
    again.plans.subscribe(({ status }) => statuses.push(status.kind));
    await again.start();
    expect(titleIn(again)).toBe("Heaps");
    expect(statuses).not.toContain("rebuilding");
  });

  it("reads the plan anew where the database was deleted before the start", async () => {
    const { desks, desk } = await withPlan();
    await desk.submit(titled("Heaps"));
    const { plan } = desk.plans.getState();
    desks.indexedDB.deleteDatabase(databaseName(plan!));
    const again = desks.openWindow();
    const statuses: string[] = [];
    again.plans.subscribe(({ status }) => statuses.push(status.kind));
    await again.start();
    expect(titleIn(again)).toBe("Heaps");
    expect(statuses).toContain("rebuilding");
  });

  it("makes its database again where it is deleted while it runs", async () => {
    const { desks, desk } = await withPlan();
    await desk.submit(titled("Heaps"));
    const { plan } = desk.plans.getState();
    const storage = { indexedDB: desks.indexedDB, IDBKeyRange };
    desks.indexedDB.deleteDatabase(databaseName(plan!));
    let stored: string | undefined;
    const look = async () => {
      const silent = { lost: () => undefined, moved: () => undefined };
      const projection = await projectionDoor(plan!, storage, silent).open();
      const rows = (await projection.read())?.rows;
      stored = rows?.get("meeting")?.get(id)?.values["title"] as string | undefined;
      projection.close();
    };
    let looking = false;
    await runUntil(() => {
      if (!looking && stored === undefined) {
        looking = true;
        void look().finally(() => (looking = false));
      }
      return stored === "Heaps";
    }, desks.timers);
    expect(desk.plans.getState().isInMemory).toBe(false);
  });

  it("shows what another window has done", async () => {
    const { desks, desk } = await withPlan();
    const other = desks.openWindow();
    await other.start();
    await other.submit(titled("Sieves"));
    await runUntil(() => titleIn(desk) === "Sieves", desks.timers);
    expect(titleIn(desk)).toBe("Sieves");
  });

  it("keeps the second of two plans open that are chosen at once", async () => {
    const { desks, desk } = await withPlan();
    const first = desk.plans.getState().plan!;
    await desk.createPlan({ name: "Tries Club", zone: "Europe/London" });
    const second = desk.plans.getState().plan!;
    await Promise.all([desk.openPlan(first), desk.openPlan(second)]);
    expect(desk.plans.getState()).toMatchObject({ plan: second, status: { kind: "open" } });
    expect(selectPlanView(desk.plans.getState()).group?.name).toBe("Tries Club");
    await desk.submit(titled("Heaps"));
    expect(titleIn(desk)).toBe("Heaps");
    await runUntil(() => desks.timers.waiting.size === 0, desks.timers);
  });

  it("opens no other plan at the start where a handed file has opened one already", async () => {
    const { desks, desk } = await withPlan();
    const first = desk.plans.getState().plan!;
    await desk.createPlan({ name: "Tries Club", zone: "Europe/London" });
    const again = desks.openWindow();
    await Promise.all([again.start(), again.openPlan(first)]);
    expect(again.plans.getState()).toMatchObject({ plan: first, status: { kind: "open" } });
  });

  it("opens a plan again that it is just leaving", async () => {
    const { desks, desk } = await withPlan();
    const plan = desk.plans.getState().plan!;
    await Promise.all([desk.leavePlan(), desk.openPlan(plan)]);
    await desk.submit(titled("Heaps"));
    expect(titleIn(desk)).toBe("Heaps");
    expect(statusOf(desk)).toBe("saved");
    expect(desks.timers.waiting.size).toBe(0);
  });

  it("forgets at the host what became an act, also where another plan is opened at once", async () => {
    const { desks, desk } = await withPlan();
    const other = desk.plans.getState().plan!;
    await desk.createPlan({ name: "Tries Club", zone: "Europe/London" });
    const plan = desk.plans.getState().plan!;
    desk.drafts.getState().type({ ...place, text: "Heaps" });
    desk.drafts.getState().flush();
    void desk.drafts.getState().leave(place, () => titled("Heaps").act);
    await desk.openPlan(other);
    const opened = await answered(desks.host.planCalls.openPlan(plan));
    expect(opened.drafts).toEqual([]);
    expect(titleIn(desk)).toBeUndefined();
  });

  it("backs up what is on its way to be saved", async () => {
    const { desks, desk } = await withPlan();
    const order: string[] = [];
    desk.saves.subscribe(({ queue }) => order.push(`waiting ${String(queue.waiting.length)}`));
    desk.notices.subscribe(() => order.push("backup"));
    void desk.submit(titled("Heaps"));
    await desk.saveBackup();
    expect(titleIn(desk)).toBe("Heaps");
    expect(desks.faults).toEqual([]);
    expect(order.slice(-2)).toEqual(["waiting 0", "backup"]);
  });

  it("restores what was being typed, at its place", async () => {
    const { desks, desk } = await withPlan();
    await desk.submit(titled("Heaps"));
    desk.drafts.getState().type({ ...place, text: "Heaps and h" });
    desk.drafts.getState().flush();
    await desk.openPlan(desk.plans.getState().plan!);
    const again = desks.openWindow();
    await again.start();
    expect([...again.drafts.getState().drafts.values()]).toEqual([
      { ...place, text: "Heaps and h" },
    ]);
    expect(again.navigation.getState().meeting).toBe(id);
  });
});

describe("a desk whose host cannot save", () => {
  it("says so, keeps the acts in order, and saves them when space returns", async () => {
    const { desks, desk } = await withPlan();
    desks.ahead.push("disk-full", "disk-full");
    const first = desk.submit(titled("Heaps"));
    const second = desk.submit(titled("Sieves"));
    await runUntil(() => statusOf(desk) === "not-saved");
    expect(desk.saves.getState().queue.waiting).toHaveLength(2);
    await runUntil(() => statusOf(desk) === "saved", desks.timers);
    expect((await first)?.ok).toBe(true);
    expect((await second)?.ok).toBe(true);
    expect(titleIn(desk)).toBe("Sieves");
  });

  it("keeps showing what was typed until it is saved", async () => {
    const { desks, desk } = await withPlan();
    desks.ahead.push("disk-full");
    desk.drafts.getState().type({ ...place, text: "Heaps" });
    const left = desk.drafts.getState().leave(place, () => titled("Heaps").act);
    await runUntil(() => statusOf(desk) === "not-saved");
    expect([...desk.drafts.getState().drafts.values()]).toEqual([{ ...place, text: "Heaps" }]);
    desk.retry();
    await left;
    expect(desk.drafts.getState().drafts.size).toBe(0);
    expect(titleIn(desk)).toBe("Heaps");
  });

  it("keeps both of two parts of one value that were changed while nothing could be saved", async () => {
    const { desks, desk } = await withPlan();
    await desk.submit(titled("Heaps"));
    desks.ahead.push("disk-full");
    const { type, leave } = desk.drafts.getState();
    const when = () => selectPlanView(desk.plans.getState()).meetings[0]?.when;
    const leaveWith = (field: string, part: Readonly<Record<string, string>>) => {
      type({ ...place, field, text: "typed" });
      return leave({ ...place, field }, () => ({
        act: { name: field },
        edits: [edit(["meeting", id, "when"], { ...when(), ...part } as Json)],
      }));
    };
    const left = [
      leaveWith("when.date", { date: "2026-12-03" }),
      leaveWith("when.start", { start: "18:30" }),
    ];
    await runUntil(() => statusOf(desk) === "not-saved");
    desk.retry();
    await Promise.all(left);
    expect(when()).toEqual({ date: "2026-12-03", start: "18:30" });
  });

  it("goes on after a fault of the host, tells of it, and saves nothing twice", async () => {
    const { desks, desk } = await withPlan();
    desks.ahead.push("fault");
    const saving = desk.submit(titled("Heaps"));
    await runUntil(() => statusOf(desk) === "not-saved");
    expect(desks.faults).toHaveLength(1);
    desk.retry();
    expect((await saving)?.ok).toBe(true);
    expect(titleIn(desk)).toBe("Heaps");
    await desk.undo();
    expect(titleIn(desk)).toBeUndefined();
  });

  it("leaves no plan with something unsaved in it", async () => {
    const { desks, desk } = await withPlan();
    const { plan } = desk.plans.getState();
    desks.ahead.push("disk-full");
    const saving = desk.submit(titled("Heaps"));
    await desk.leavePlan();
    expect(desk.plans.getState()).toMatchObject({ plan, status: { kind: "open" } });
    expect(desk.notices.getState().notices).toEqual([{ kind: "unsaved" }]);
    desk.retry();
    await saving;
    await desk.leavePlan();
    expect(desk.plans.getState().status).toEqual({ kind: "none" });
  });

  it("drops an act that is refused for good, and tells why", async () => {
    const { desk } = await withPlan();
    const edits = [edit(["meeting", id, "when"], "no day")];
    const outcome = await desk.submit({ kind: "act", act: { act: { name: "x" }, edits } });
    expect(outcome).toMatchObject({ ok: false, error: { code: "not-valid" } });
    expect(desk.notices.getState().notices).toMatchObject([{ failure: { code: "not-valid" } }]);
    expect(statusOf(desk)).toBe("saved");
  });

  it("does not undo twice where the answer to an undo was lost", async () => {
    const { desks, desk } = await withPlan();
    await desk.submit(titled("Heaps"));
    await desk.submit(titled("Sieves"));
    desks.ahead.push("answer-lost");
    await desk.undo();
    await runUntil(() => titleIn(desk) === "Heaps", desks.timers);
    const { plan } = desk.plans.getState();
    const { undo } = await answered(desks.host.planCalls.openPlan(plan!));
    expect(undo.redo).toEqual({ name: "change-title" });
    expect(titleIn(desk)).toBe("Heaps");
  });
});
