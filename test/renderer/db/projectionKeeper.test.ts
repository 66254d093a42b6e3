import { describe, expect, it } from "vitest";
import { createMemoryProjection } from "#renderer/db/memoryProjection.ts";
import type { Projection } from "#renderer/db/projection.ts";
import { createProjectionKeeper } from "#renderer/db/projectionKeeper.ts";

const head = { epoch: 1, seq: 1, hash: "first" };
const projected = { head, rows: new Map() };
const broken = () => Promise.reject(new Error("the storage fails"));
const brokenProjection: Projection = {
  readHead: broken,
  read: broken,
  apply: broken,
  replaceAll: broken,
  close: () => undefined,
};

describe("the keeper of a projection", () => {
  it("opens the storage once for many calls", async () => {
    let opened = 0;
    const open = () => {
      opened += 1;
      return Promise.resolve(createMemoryProjection());
    };
    const keeper = createProjectionKeeper({ open, remove: broken }, () => undefined);
    await keeper.replaceAll(projected);
    expect(await keeper.read()).toEqual(projected);
    expect(opened).toBe(1);
  });

  it("finds nothing in a storage that fails, and takes no step", async () => {
    const open = () => Promise.resolve(brokenProjection);
    const keeper = createProjectionKeeper({ open, remove: broken }, () => undefined);
    expect(await keeper.readHead()).toBeUndefined();
    expect(await keeper.read()).toBeUndefined();
    expect(await keeper.apply({ before: head, head, rows: [] })).toBe(false);
  });

  it("makes a storage anew that cannot be written", async () => {
    const told: unknown[] = [];
    let isRemoved = false;
    const door = {
      open: () => Promise.resolve(isRemoved ? createMemoryProjection() : brokenProjection),
      remove: () => {
        isRemoved = true;
        return Promise.resolve();
      },
    };
    const keeper = createProjectionKeeper(door, (reason) => told.push(reason));
    await keeper.replaceAll(projected);
    expect(await keeper.read()).toEqual(projected);
    expect(told).toEqual([]);
  });

  it.each([
    ["cannot be opened", { open: broken, remove: () => Promise.resolve() }],
    ["cannot be removed", { open: () => Promise.resolve(brokenProjection), remove: broken }],
  ])("goes on in memory where the storage %s, and says so", async (_, door) => {
    const told: unknown[] = [];
    const keeper = createProjectionKeeper(door, (reason) => told.push(reason));
    await keeper.replaceAll(projected);
    expect(told).toHaveLength(1);
    expect(await keeper.read()).toEqual(projected);
    const next = { ...head, seq: 2 };
    expect(await keeper.apply({ before: head, head: next, rows: [] })).toBe(true);
    expect(await keeper.readHead()).toEqual(next);
  });
});
