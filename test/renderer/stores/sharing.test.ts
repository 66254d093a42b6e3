import { describe, expect, it } from "vitest";
import { edit } from "#core/changes/edit.ts";
import { deriveId } from "#core/model/id.ts";
import type { Desk } from "#renderer/stores/desk.ts";
import { selectPlanView } from "#renderer/stores/selectPlanView.ts";
import { memoryDesks, type MemoryDesks } from "#test/builders/memoryDesks.ts";
import { answered } from "#test/builders/memoryHost.ts";

const id = deriveId("meeting", "first");
const titled = (title: string) => ({
  kind: "act" as const,
  act: { act: { name: "change-title" }, edits: [edit(["meeting", id, "title"], title)] },
});
const titleIn = (desk: Desk) => selectPlanView(desk.plans.getState()).meetings[0]?.title;
const planOf = (desk: Desk) => desk.plans.getState().plan!;

async function fileOf({ host }: MemoryDesks, desk: Desk): Promise<Uint8Array> {
  return answered(host.planCalls.writeBackup(planOf(desk)));
}

/** Two computers with one plan, on which both have set the title. */
async function twoComputers() {
  const mine = await memoryDesks();
  const desk = mine.openWindow();
  await desk.start();
  await desk.createPlan({ name: "Quill Club", zone: "Europe/Paris" });
  const theirs = await memoryDesks();
  const other = theirs.openWindow();
  await other.start();
  await other.takeFile({ name: "Quill Club.convener", bytes: await fileOf(mine, desk) });
  await other.submit(titled("Sieves"));
  await desk.submit(titled("Heaps"));
  return { mine, desk, bytes: await fileOf(theirs, other), other };
}

describe("a file of the open plan", () => {
  it("is shown for review, with nothing changed", async () => {
    const { desk, bytes } = await twoComputers();
    await desk.takeFile({ name: "theirs.convener", bytes });
    expect(titleIn(desk)).toBe("Heaps");
    expect(desk.navigation.getState().route).toEqual({ view: "sharing" });
    const { reviewed } = desk.sharing.getState();
    expect(reviewed?.name).toBe("theirs.convener");
    expect(reviewed?.review.rows).toMatchObject([{ id, conflicts: [{ field: "title" }] }]);
  });

  it("is taken in with what was decided, said in a toast, and taken back by one undo", async () => {
    const { desk, bytes } = await twoComputers();
    await desk.takeFile({ name: "theirs.convener", bytes });
    desk.sharing.getState().decide([{ table: "meeting", id, field: "title", take: "theirs" }]);
    await desk.applyReview();
    expect(titleIn(desk)).toBe("Sieves");
    expect(desk.sharing.getState().reviewed).toBeUndefined();
    expect(desk.toasts.getState().toasts.map(({ act }) => act.name)).toEqual(["merge-plan"]);
    await desk.undo();
    expect(titleIn(desk)).toBe("Heaps");
    await desk.redo();
    expect(titleIn(desk)).toBe("Sieves");
  });

  it("of a plan that is here but not open opens that plan first", async () => {
    const { desk, bytes } = await twoComputers();
    const first = planOf(desk);
    await desk.createPlan({ name: "Rope Society", zone: "Europe/Paris" });
    await desk.takeFile({ name: "theirs.convener", bytes });
    expect(planOf(desk)).toBe(first);
    expect(desk.sharing.getState().reviewed?.plan).toBe(first);
  });

  it("of another plan is opened as that, and joined on an explicit wish only", async () => {
    const { bytes } = await twoComputers();
    const fresh = await memoryDesks();
    const desk = fresh.openWindow();
    await desk.start();
    await desk.createPlan({ name: "Rope Society", zone: "Europe/Paris" });
    const own = planOf(desk);
    await desk.takeFile({ name: "theirs.convener", bytes, join: true });
    expect(desk.sharing.getState().reviewed).toMatchObject({ plan: own, file: { join: true } });
    await desk.takeFile({ name: "theirs.convener", bytes });
    expect(planOf(desk)).not.toBe(own);
    expect(titleIn(desk)).toBe("Sieves");
  });

  it("that is no plan is refused, and nothing else happens", async () => {
    const { desk } = await twoComputers();
    await desk.takeFile({ name: "letter.convener", bytes: new Uint8Array([1]) });
    expect(desk.notices.getState().notices).toMatchObject([{ failure: { code: "not-a-backup" } }]);
    expect(desk.sharing.getState().reviewed).toBeUndefined();
  });
});

describe("the last backup", () => {
  it("is known after one was saved", async () => {
    const { desk } = await twoComputers();
    await desk.readLastBackup();
    expect(desk.sharing.getState().lastBackup).toBeUndefined();
    await desk.saveBackup();
    expect(desk.sharing.getState().lastBackup).toBe("2026-11-21T12:00:00.000Z");
  });
});
