import { describe, expect, it } from "vitest";
import type { Transaction } from "#core/changes/log.ts";
import { undoStack } from "#core/changes/undoStack.ts";
import { titleAt, transactionAt, undoAt } from "#test/builders/handmadeLog.ts";

const act = (n: number): Transaction => transactionAt(n, titleAt(n, `Title ${n}`));

describe("undoStack", () => {
  it("is empty before the first act", () => {
    expect(undoStack([])).toEqual({});
  });

  it("undoes the last act, then the one before", () => {
    expect(undoStack([act(1), act(2)])).toEqual({ undo: act(2) });
    const undo = undoAt(3, [2]);
    expect(undoStack([act(1), act(2), undo])).toEqual({ undo: act(1), redo: undo });
  });

  it("redoes what was undone last, by undoing the undo", () => {
    const undos = [undoAt(3, [2]), undoAt(4, [1])];
    expect(undoStack([act(1), act(2), ...undos])).toEqual({ redo: undos[1] });
    const redo = undoAt(5, [4]);
    expect(undoStack([act(1), act(2), ...undos, redo])).toEqual({ undo: redo, redo: undos[0] });
  });

  it("undoes a redo like an act", () => {
    const acts = [act(1), undoAt(2, [1]), undoAt(3, [2])];
    expect(undoStack(acts)).toEqual({ undo: acts[2] });
    const again = undoAt(4, [3]);
    expect(undoStack([...acts, again])).toEqual({ redo: again });
  });

  it("forgets what could be redone after a new act", () => {
    expect(undoStack([act(1), undoAt(2, [1]), act(3)])).toEqual({ undo: act(3) });
  });

  it("leaves the stack alone for an undo of something that is not on its top", () => {
    expect(undoStack([act(1), act(2), undoAt(3, [1])])).toEqual({ undo: act(2) });
    expect(undoStack([act(1), undoAt(3, [77, 78])])).toEqual({ undo: act(1) });
  });

  it("reads 10,000 undos of undos", () => {
    const undos = Array.from({ length: 10_000 }, (_, n) => undoAt(n + 1, [n]));
    expect(undoStack([act(0), ...undos])).toEqual({ undo: undos.at(-1) });
  });
});
