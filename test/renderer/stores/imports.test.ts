import { readFileSync } from "node:fs";
import { beforeEach, describe, expect, it } from "vitest";
import type { Host } from "#core/host/contract.ts";
import { samplePlanId } from "#core/planning/sample/samplePlanId.ts";
import type { Desk } from "#renderer/stores/desk.ts";
import { selectPlanView } from "#renderer/stores/selectPlanView.ts";
import { answered } from "#test/builders/memoryHost.ts";
import { memoryDesks, type MemoryDesks } from "#test/builders/memoryDesks.ts";
import { readmeSample } from "#test/builders/readmes.ts";

const readme = { name: "README.md", bytes: new Uint8Array(readFileSync(readmeSample.path)) };
const group = { name: "The Kiln", zone: "Europe/London" };

let window: MemoryDesks;
let desk: Desk;

beforeEach(async () => {
  window = await memoryDesks();
  desk = window.openWindow();
  await desk.start();
});

const days = () => selectPlanView(desk.plans.getState()).meetings.map(({ when }) => when?.date);
const files = (): Promise<Awaited<ReturnType<Host["listPlans"]>>> =>
  window.host.planCalls.listPlans();

describe("importing into a new plan", () => {
  it("stores nothing before it is asked to, then all in one act that one undo takes back", async () => {
    await desk.takeFiles([readme]);
    expect(desk.imports.getState().files).toHaveLength(1);
    expect(await files()).toEqual({ ok: true, value: [] });
    await desk.importIntoNewPlan(group);
    expect(days()).toHaveLength(readmeSample.meetings);
    expect(desk.imports.getState().files).toEqual([]);
    expect(desk.navigation.getState().route).toEqual({ view: "calendar" });
    expect(desk.saves.getState().undo.undo).toEqual({ name: "import-file", subject: "README.md" });
    await desk.undo();
    expect(days()).toEqual([]);
    expect(selectPlanView(desk.plans.getState()).group?.name).toBe("The Kiln");
  });

  it("keeps a fix that was chosen before the plan had an id", async () => {
    await desk.takeFiles([readme]);
    const key = JSON.stringify([
      "date-against-rule",
      "meeting",
      "when",
      readmeSample.wrong.date,
      "README.md",
      24,
      null,
    ]);
    desk.imports.getState().choose(key, { kind: "move-to", date: readmeSample.wrong.to as never });
    await desk.importIntoNewPlan(group);
    expect(days()).toContain(readmeSample.wrong.to);
    expect(days()).not.toContain(readmeSample.wrong.date);
  });
});

describe("files that are no text", () => {
  it.each([
    ["empty.md", new Uint8Array(), "empty-file"],
    ["photo.md", new Uint8Array([137, 80, 78, 71, 0, 1]), "binary"],
    ["long.md", new Uint8Array(1_000_001).fill(97), "too-large"],
    ["latin.md", new Uint8Array([82, 233, 117]), "not-utf-8"],
  ] as const)(
    "%s is refused with its reason, and nothing of it is kept",
    async (name, bytes, code) => {
      await desk.takeFiles([{ name, bytes }]);
      const { files: kept, refused } = desk.imports.getState();
      expect(kept).toEqual([]);
      expect(refused.map(({ failure }) => failure.code)).toEqual([code]);
    },
  );

  it("is told of a folder that is dropped", async () => {
    const arrayBuffer = () => Promise.reject(new DOMException("", "NotReadableError"));
    const folder = { name: "notes", slice: () => ({ arrayBuffer }) as unknown as Blob };
    await desk.takeDropped([folder]);
    expect(desk.imports.getState().refused.map(({ failure }) => failure.code)).toEqual([
      "file-unreadable",
    ]);
  });
});

describe("the sample group", () => {
  it("is a plan of its own, and leaves nothing when it is left", async () => {
    await desk.openSample("Europe/London");
    expect(desk.plans.getState()).toMatchObject({ plan: samplePlanId, status: { kind: "open" } });
    expect(days().length).toBeGreaterThan(10);
    await desk.leaveSample();
    expect(desk.plans.getState()).toMatchObject({ plans: [], status: { kind: "none" } });
    expect(await answered(window.host.planCalls.listPlans())).toEqual([]);
    expect(await window.indexedDB.databases()).toEqual([]);
    expect(desk.notices.getState().notices).toEqual([]);
  });

  it("is opened again as it was left open", async () => {
    await desk.openSample("Europe/London");
    await desk.leavePlan();
    await desk.openSample("Europe/London");
    expect(desk.plans.getState()).toMatchObject({ plan: samplePlanId, status: { kind: "open" } });
    expect(await answered(window.host.planCalls.listPlans())).toHaveLength(1);
  });

  it("is no way to remove a plan of a group", async () => {
    await desk.createPlan(group);
    await desk.leaveSample();
    expect(desk.plans.getState().status.kind).toBe("open");
  });
});
