import { setImmediate as nextTask } from "node:timers/promises";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { edit } from "#core/changes/edit.ts";
import type { Rows } from "#core/changes/projectRows.ts";
import type { PlanCalls } from "#core/host/contract.ts";
import { deriveId, type PlanId } from "#core/model/id.ts";
import { databaseName } from "#renderer/db/planDatabase.ts";
import type { Desk } from "#renderer/stores/desk.ts";
import { readAllRows } from "#renderer/stores/session/readAllRows.ts";
import type { Outcome } from "#renderer/stores/session/saver.ts";
import { runUntil } from "#test/builders/manualTimers.ts";
import { memoryDesks, mishaps, type MemoryDesks } from "#test/builders/memoryDesks.ts";
import { answered } from "#test/builders/memoryHost.ts";
import { checkProperty } from "#test/property.ts";

const window = fc.integer({ min: 0, max: 1 });
const moves = fc.array(
  fc.oneof(
    fc.record({ kind: fc.constant("title" as const), window, meeting: fc.nat(2), text: fc.nat(5) }),
    fc.record({ kind: fc.constantFrom("undo" as const, "redo" as const), window }),
    fc.record({ kind: fc.constant("mishap" as const), how: fc.constantFrom(...mishaps) }),
    fc.record({ kind: fc.constantFrom("delete" as const, "fire" as const, "wait" as const) }),
  ),
  { maxLength: 25 },
);
type Move = typeof moves extends fc.Arbitrary<(infer One)[]> ? One : never;

/** Does one thing and does not wait for it. */
function play(move: Move, plan: PlanId, { desks, windows }: Stage): Promise<unknown> | undefined {
  switch (move.kind) {
    case "title": {
      const place = ["meeting", deriveId("meeting", String(move.meeting)), "title"] as const;
      const edits = [edit(place, `title ${String(move.text)}`)];
      return windows[move.window]!.submit({ kind: "act", act: { act: { name: "edit" }, edits } });
    }
    case "undo":
    case "redo":
      return windows[move.window]!.submit({ kind: move.kind });
    case "mishap":
      desks.ahead.push(move.how);
      return undefined;
    case "delete":
      desks.indexedDB.deleteDatabase(databaseName(plan));
      return undefined;
    case "fire":
      desks.timers.fire();
      return undefined;
    case "wait":
      return undefined;
  }
}

interface Stage {
  readonly desks: MemoryDesks;
  readonly windows: readonly Desk[];
}

async function stage(): Promise<Stage & { readonly plan: PlanId }> {
  const desks = await memoryDesks();
  const plan = await answered(
    desks.host.planCalls.createPlan({ name: "Quill Club", zone: "Europe/Paris" }),
  );
  const windows = [desks.openWindow(), desks.openWindow()];
  for (const desk of windows) await desk.start();
  return { desks, windows, plan };
}

/** Sorted, because a map that was changed has another order than one that was read. */
function plain(rows: Rows | undefined): unknown {
  return [...(rows ?? [])]
    .map(([table, ids]) => ({ table, rows: [...ids.values()].sort(by(({ id }) => id)) }))
    .sort(by(({ table }) => table));
}

function by<T>(keyOf: (item: T) => string): (a: T, b: T) => number {
  return (a, b) => (keyOf(a) < keyOf(b) ? -1 : 1);
}

async function rowsOfHost(host: PlanCalls, plan: PlanId): Promise<unknown> {
  const reading = { host, plan, progress: () => undefined, isCancelled: () => false };
  return plain((await answered(readAllRows(reading)))?.rows);
}

describe("two windows on one plan", () => {
  it("end with the rows of the host, whatever goes wrong on the way", async () => {
    const property = fc.asyncProperty(moves, async (list) => {
      const { desks, windows, plan } = await stage();
      const outcomes: Promise<unknown>[] = [];
      for (const move of list) {
        const outcome = play(move, plan, { desks, windows });
        if (outcome) outcomes.push(outcome);
        if (move.kind === "wait") await nextTask();
      }
      let isAnswered = false;
      const answers = Promise.all(outcomes).then((all) => {
        isAnswered = true;
        return all as readonly (Outcome | undefined)[];
      });
      await runUntil(() => isAnswered, desks.timers);
      const asked = list.filter(({ kind }) => ["title", "undo", "redo"].includes(kind));
      (await answers).forEach((outcome, i) => {
        // An act is tried until it is saved; an undo may end without an answer.
        if (!outcome?.ok) expect(asked[i]?.kind).not.toBe("title");
      });
      const wanted = JSON.stringify(await rowsOfHost(desks.host.planCalls, plan));
      const isShown = (desk: Desk) => JSON.stringify(plain(desk.plans.getState().rows)) === wanted;
      await runUntil(() => windows.every(isShown), desks.timers);
      const next = desks.openWindow();
      await next.start();
      expect(plain(next.plans.getState().rows)).toEqual(JSON.parse(wanted));
    });
    await checkProperty("windows end with the rows of the host", property, { runs: 60 });
  });
});
