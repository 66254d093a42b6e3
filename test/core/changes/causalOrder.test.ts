import { describe, expect, it } from "vitest";
import { causalOrder } from "#core/changes/causalOrder.ts";
import type { Transaction } from "#core/changes/log.ts";
import {
  chainOf,
  logOf,
  stampAt,
  titleAt,
  transactionAt,
  undoAt,
} from "#test/builders/handmadeLog.ts";

const order = (acts: readonly Transaction[]) => causalOrder(logOf(acts)).map(({ id }) => id);
const late = (act: Transaction): Transaction => ({ ...act, at: "2099-01-01T00:00:00.000Z" });

describe("causalOrder", () => {
  it("is by wall clock, then by stamp, where nothing builds on anything", () => {
    const [a, b, c] = [1, 2, 3].map((n) => transactionAt(n, titleAt(n, "Tries")));
    if (!a || !b || !c) throw new Error("three acts");
    expect(order([c, late(a), b])).toEqual([b.id, c.id, a.id]);
    expect(order([late(c), late(a), late(b)])).toEqual([a.id, b.id, c.id]);
  });

  it("puts an undo after what it undoes, whatever their clocks and stamps say", () => {
    const act = late(transactionAt(9, titleAt(9, "Tries")));
    expect(order([undoAt(1, [9]), act, transactionAt(2)])).toEqual([9, 1, 2].map(stampAt));
  });

  it("puts a change after those that it replaces", () => {
    const first = late(transactionAt(9, titleAt(9, "Tries")));
    const second = transactionAt(1, titleAt(1, "Ropes", [9]));
    expect(order([second, first])).toEqual([9, 1].map(stampAt));
  });

  it("ends with all acts where they are forged to follow each other in a circle", () => {
    expect(order([undoAt(1, [2]), undoAt(2, [1]), undoAt(3, [3])]).toSorted()).toEqual(
      [1, 2, 3].map(stampAt),
    );
  });

  it("orders a chain of 20,000 acts whose clocks ran backwards", () => {
    const acts = [...chainOf(20_000).transactions.values()];
    const backwards = acts.map((act, n) => ({ ...act, at: String(99_999 - n) }));
    expect(order(backwards)).toEqual(acts.map(({ id }) => id));
  });
});
