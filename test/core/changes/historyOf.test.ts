import { describe, expect, it } from "vitest";
import { indexChanges } from "#core/changes/changeIndex.ts";
import { historyOf } from "#core/changes/historyOf.ts";
import type { Change, Log } from "#core/changes/log.ts";
import { chainOf, logOf, titleAt, transactionAt, undoAt } from "#test/builders/handmadeLog.ts";

const title = { table: "meeting", id: "a", field: "title" };

const historyIn = (log: Log) => historyOf(indexChanges(log), title).map(({ value }) => value);
const historyFrom = (...changes: readonly Change[]) =>
  historyIn(logOf(changes.map((change, n) => transactionAt(n, change))));

describe("historyOf", () => {
  it("is empty for a field that nobody set", () => {
    expect(historyFrom()).toEqual([]);
  });

  it("lists all values, newest first, whatever order they came in", () => {
    const [a, b, c] = [titleAt(1, "a"), titleAt(2, "b", [1]), titleAt(3, "c", [2])];
    expect(historyFrom(a, b, c)).toEqual(["c", "b", "a"]);
    expect(historyFrom(b, c, a)).toEqual(["c", "b", "a"]);
  });

  it("lists both sides of a conflict after its resolution and before their base", () => {
    const base = titleAt(1, "base");
    const sides = [titleAt(3, "theirs", [1]), titleAt(2, "mine", [1])];
    expect(historyFrom(base, ...sides, titleAt(4, "agreed", [2, 3]))).toEqual([
      "agreed",
      "theirs",
      "mine",
      "base",
    ]);
  });

  it("goes by what replaced what, where somebody's clock was wrong", () => {
    const from2099 = titleAt(9_000_000, "from 2099", [1]);
    expect(historyFrom(titleAt(1, "a"), from2099, titleAt(2, "b", [9_000_000]))).toEqual([
      "b",
      "from 2099",
      "a",
    ]);
  });

  it("keeps a value that was undone", () => {
    const old = transactionAt(1, titleAt(1, "old"));
    const changed = transactionAt(2, titleAt(2, "new", [1]));
    expect(historyIn(logOf([old, changed, undoAt(3, [2])]))).toEqual(["new", "old"]);
  });

  it("takes the same name given twice for one", () => {
    const twice = titleAt(3, "twice", [1, 1]);
    expect(historyFrom(titleAt(1, "a"), titleAt(2, "b", [1]), twice)).toEqual(["twice", "b", "a"]);
  });
});

describe("historyOf forged or very long changes", () => {
  it("loses no change of a circle, and is the same in every order", () => {
    const circle = [titleAt(1, "a", [3]), titleAt(2, "b", [1]), titleAt(3, "c", [2])];
    const head = titleAt(4, "head", [2]);
    expect(historyFrom(head, ...circle)).toEqual(["head", "c", "b", "a"]);
    expect(historyFrom(...circle.toReversed(), head)).toEqual(["head", "c", "b", "a"]);
    expect(historyFrom(titleAt(1, "itself", [1]))).toEqual(["itself"]);
  });

  it("follows 100,000 changes of one field", () => {
    const history = historyIn(chainOf(100_000));
    expect(history.length).toBe(100_000);
    expect([history[0], history.at(-1)]).toEqual(["Title 99999", "Title 0"]);
  });

  it("lists 20,000 values that were set side by side, and their resolution", () => {
    const count = 20_000;
    const times = Array.from({ length: count }, (_, n) => n);
    const sides = times.map((n) => titleAt(n, `Title ${n}`));
    const history = historyFrom(...sides, titleAt(count, "agreed", times));
    expect(history.length).toBe(count + 1);
    expect(history.slice(0, 2)).toEqual(["agreed", "Title 19999"]);
  });
});
