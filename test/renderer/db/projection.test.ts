import { IDBFactory, IDBKeyRange } from "fake-indexeddb";
import { describe, expect, it } from "vitest";
import type { Head, RowState } from "#core/host/planCalls.ts";
import { applyRowStates } from "#renderer/db/applyRowStates.ts";
import { createMemoryProjection } from "#renderer/db/memoryProjection.ts";
import { openDexieProjection } from "#renderer/db/dexieProjection.ts";
import { createPlanDatabase } from "#renderer/db/planDatabase.ts";
import { testPlan } from "#test/builders/laptop.ts";

const silent = { lost: () => undefined, moved: () => undefined };
const headAt = (seq: number, epoch = 1): Head => ({ epoch, seq, hash: `hash ${String(seq)}` });
const titled = (id: string, title: string): RowState => {
  return { table: "meeting", id, row: { id, values: { title }, conflicts: [] } };
};
const gone = (id: string): RowState => ({ table: "meeting", id, row: null });
const rowsOf = (...states: readonly RowState[]) => applyRowStates(new Map(), states);

const databaseIn = (indexedDB: IDBFactory) =>
  createPlanDatabase(testPlan, { indexedDB, IDBKeyRange });
const kinds = {
  "in a database": () => openDexieProjection(databaseIn(new IDBFactory()), silent),
  "in memory": () => Promise.resolve(createMemoryProjection()),
};

describe.each(Object.entries(kinds))("a projection %s", (_, open) => {
  it("is empty at first", async () => {
    const projection = await open();
    expect(await projection.readHead()).toBeUndefined();
    expect(await projection.read()).toBeUndefined();
    expect(await projection.apply({ before: headAt(1), head: headAt(2), rows: [] })).toBe(false);
  });

  it("takes the steps that begin where it stands", async () => {
    const projection = await open();
    await projection.replaceAll({ head: headAt(1), rows: rowsOf(titled("a", "Heaps")) });
    const rows = [titled("a", "Sieves"), titled("b", "Knots"), gone("c")];
    expect(await projection.apply({ before: headAt(1), head: headAt(2), rows })).toBe(true);
    const last = { before: headAt(2), head: headAt(3), rows: [gone("b")] };
    expect(await projection.apply(last)).toBe(true);
    expect(await projection.read()).toEqual({
      head: headAt(3),
      rows: rowsOf(titled("a", "Sieves")),
    });
  });

  it.each([headAt(2), headAt(1, 2), { ...headAt(1), hash: "another" }])(
    "leaves a step alone that begins at %o",
    async (before) => {
      const projection = await open();
      const kept = { head: headAt(1), rows: rowsOf(titled("a", "Heaps")) };
      await projection.replaceAll(kept);
      const step = { before, head: headAt(9), rows: [gone("a")] };
      expect(await projection.apply(step)).toBe(false);
      expect(await projection.read()).toEqual(kept);
    },
  );

  it("forgets what it had for what replaces it", async () => {
    const projection = await open();
    await projection.replaceAll({ head: headAt(1), rows: rowsOf(titled("a", "Heaps")) });
    const next = { head: headAt(1, 2), rows: rowsOf(titled("b", "Knots")) };
    await projection.replaceAll(next);
    expect(await projection.read()).toEqual(next);
  });
});

describe("a projection in a database", () => {
  it("outlives the window", async () => {
    const indexedDB = new IDBFactory();
    const kept = { head: headAt(1), rows: rowsOf(titled("a", "Heaps")) };
    const first = await openDexieProjection(databaseIn(indexedDB), silent);
    await first.replaceAll(kept);
    first.close();
    const second = await openDexieProjection(databaseIn(indexedDB), silent);
    expect(await second.read()).toEqual(kept);
  });

  it("is as good as empty where rows have gone missing", async () => {
    const database = databaseIn(new IDBFactory());
    const projection = await openDexieProjection(database, silent);
    const rows = rowsOf(titled("a", "Heaps"), titled("b", "Knots"));
    await projection.replaceAll({ head: headAt(1), rows });
    await database.rows.delete(["meeting", "a"]);
    expect(await projection.read()).toBeUndefined();
  });

  it("is as good as empty where a row is back in an older state", async () => {
    const database = databaseIn(new IDBFactory());
    const projection = await openDexieProjection(database, silent);
    await projection.replaceAll({ head: headAt(1), rows: rowsOf(titled("a", "Heaps")) });
    const older = await database.rows.get(["meeting", "a"]);
    const rows = [titled("a", "Sieves")];
    await projection.apply({ before: headAt(1), head: headAt(2), rows });
    await database.rows.put(older!);
    expect(await projection.read()).toBeUndefined();
    await projection.replaceAll({ head: headAt(2), rows: rowsOf(titled("a", "Sieves")) });
    expect(await projection.read()).toBeDefined();
  });

  it("does not take a damaged row for good when a step passes over it", async () => {
    const database = databaseIn(new IDBFactory());
    const projection = await openDexieProjection(database, silent);
    const rows = rowsOf(titled("a", "Heaps"), titled("b", "Knots"));
    await projection.replaceAll({ head: headAt(1), rows });
    const { row } = titled("a", "Haeps");
    await database.rows.put({ table: "meeting", id: "a", row: row! });
    const step = { before: headAt(1), head: headAt(2), rows: [titled("b", "Ropes")] };
    expect(await projection.apply(step)).toBe(true);
    expect(await projection.read()).toBeUndefined();
  });
});
