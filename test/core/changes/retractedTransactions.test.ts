import { describe, expect, it } from "vitest";
import type { Transaction } from "#core/changes/log.ts";
import { retractedTransactions, withUndone } from "#core/changes/retractedTransactions.ts";
import { logOf, stampAt, titleAt, transactionAt, undoAt } from "#test/builders/handmadeLog.ts";

const act = (n: number): Transaction => transactionAt(n, titleAt(n, `Title ${n}`));

/** The numbers of the transactions that do not count, up to the hundredth. */
function retractedOf(...transactions: readonly Transaction[]): readonly number[] {
  const retracted = retractedTransactions(logOf(transactions));
  return Array.from({ length: 100 }, (_, n) => n).filter((n) => retracted.has(stampAt(n)));
}

describe("retractedTransactions", () => {
  it("is nothing where nothing was undone", () => {
    expect(retractedOf(act(1), act(2))).toEqual([]);
  });

  it("is what was undone", () => {
    expect(retractedOf(act(1), act(2), undoAt(3, [1]))).toEqual([1]);
    expect(retractedOf(act(1), act(2), undoAt(3, [1, 2]))).toEqual([1, 2]);
  });

  it("is the undo, and no longer the act, after redo", () => {
    expect(retractedOf(act(1), undoAt(2, [1]), undoAt(3, [2]))).toEqual([2]);
  });

  it("is the act again after undo, redo and undo", () => {
    const acts = [act(1), undoAt(2, [1]), undoAt(3, [2]), undoAt(4, [3])];
    expect(retractedOf(...acts)).toEqual([1, 3]);
    expect(retractedOf(...acts.toReversed())).toEqual([1, 3]);
  });

  it("stays undone where two undid it and one took that back", () => {
    expect(retractedOf(act(1), undoAt(2, [1]), undoAt(3, [1]), undoAt(4, [2]))).toEqual([1, 2]);
  });

  it("may come before what it undoes, or without it", () => {
    expect(retractedOf(undoAt(2, [7]))).toEqual([7]);
    expect(retractedOf(undoAt(2, [7]), act(7))).toEqual([7]);
  });
});

describe("undos that were forged to undo each other", () => {
  it("have no effect on themselves", () => {
    expect(retractedOf(undoAt(1, [1]))).toEqual([]);
  });

  it("come to the same in every order", () => {
    const circle = [
      act(1),
      undoAt(2, [1, 3]),
      undoAt(3, [1, 2]),
      undoAt(4, [2]),
      undoAt(5, [4, 1]),
    ];
    const expected = retractedOf(...circle);
    for (const order of ordersOf(circle)) expect(retractedOf(...order)).toEqual(expected);
  });

  it("come to the same in every order, in a circle of two that undo one act", () => {
    const expected = retractedOf(act(1), undoAt(2, [1, 3]), undoAt(3, [1, 2]));
    expect(expected).toContain(1);
    for (const order of ordersOf([act(1), undoAt(2, [1, 3]), undoAt(3, [1, 2])])) {
      expect(retractedOf(...order)).toEqual(expected);
    }
  });
});

describe("very many undos", () => {
  it("of each other in a chain alternate", () => {
    const undos = Array.from({ length: 10_000 }, (_, n) => undoAt(n + 1, [n]));
    const retracted = retractedTransactions(logOf([act(0), ...undos]));
    expect(retracted.size).toBe(5_000);
    expect([retracted.has(stampAt(0)), retracted.has(stampAt(1))]).toEqual([false, true]);
  });

  it("of one act undo it once", () => {
    const undos = Array.from({ length: 200_000 }, (_, n) => undoAt(n + 1, [0]));
    expect(retractedTransactions(logOf([act(0), ...undos]))).toEqual(new Set([stampAt(0)]));
  });
});

describe("withUndone", () => {
  it("adds what the transactions undo, and what that undoes in turn", () => {
    const [first, undo, redo] = [act(1), undoAt(2, [1]), undoAt(3, [2])];
    const log = logOf([first, undo, redo, act(4)]);
    expect(withUndone(log, [redo])).toEqual([redo, undo, first]);
  });

  it("ends in a forged circle, and does not mind what is missing", () => {
    const [a, b] = [undoAt(1, [2]), undoAt(2, [1, 9])];
    expect(withUndone(logOf([a, b]), [a])).toEqual([a, b]);
  });
});

function ordersOf<T>(items: readonly T[]): readonly (readonly T[])[] {
  if (items.length < 2) return [items];
  return items.flatMap((item, i) => ordersOf(items.toSpliced(i, 1)).map((rest) => [item, ...rest]));
}
