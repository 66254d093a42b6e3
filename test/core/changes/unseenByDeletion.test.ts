import { describe, expect, it } from "vitest";
import { DELETED, unseenByDeletion } from "#core/changes/unseenByDeletion.ts";
import type { Change } from "#core/changes/log.ts";
import { stampAt, titleAt } from "#test/builders/handmadeLog.ts";

const deletionAt = (n: number, ...saw: readonly number[]): Change => ({
  ...titleAt(n, ""),
  field: DELETED,
  value: { saw: saw.map(stampAt) },
});
const broughtBackAt = (n: number): Change => ({ ...titleAt(n, ""), field: DELETED, value: null });

const unseen = (titles: readonly Change[], deletions: readonly Change[]) =>
  unseenByDeletion(new Map(Object.entries({ title: titles, [DELETED]: deletions })));

describe("unseenByDeletion", () => {
  it("is undefined for a row that nobody deleted, or that was brought back", () => {
    expect(unseen([titleAt(1, "a")], [])).toBeUndefined();
    expect(unseen([titleAt(1, "a")], [broughtBackAt(3)])).toBeUndefined();
  });

  it("is empty where the deleting hand saw every value", () => {
    expect(unseen([titleAt(1, "a")], [deletionAt(2, 1)])).toEqual([]);
    expect(unseen([titleAt(1, "a"), titleAt(2, "b")], [deletionAt(3, 1, 2)])).toEqual([]);
  });

  it("is the deletion and the edits that it did not see", () => {
    const edit = titleAt(3, "edited meanwhile", [1]);
    const deleted = deletionAt(2, 1);
    expect(unseen([edit], [deleted])).toEqual([deleted, edit]);
  });

  it("does not mind an edit that says what was seen already, or empties a field", () => {
    expect(unseen([titleAt(1, "a"), titleAt(3, "a")], [deletionAt(2, 1)])).toEqual([]);
    const emptied: Change = { ...titleAt(3, ""), value: null };
    expect(unseen([emptied], [deletionAt(2, 1)])).toEqual([]);
  });

  it("puts together what two deleting hands saw", () => {
    const titles = [titleAt(1, "a"), titleAt(2, "b")];
    expect(unseen(titles, [deletionAt(3, 1), deletionAt(4, 2)])).toEqual([]);
  });

  it("is both where one deleted the row and another brought it back", () => {
    const both = [deletionAt(5, 1), broughtBackAt(4)];
    expect(unseen([titleAt(1, "a")], both)).toEqual(both);
  });

  it("takes a deletion in a form it does not know for one that saw nothing", () => {
    const title = titleAt(1, "a");
    for (const value of [true, "yes", 1, [], { saw: "everything" }, { saw: [1, null] }]) {
      const deleted: Change = { ...titleAt(2, ""), field: DELETED, value };
      expect(unseen([title], [deleted])).toEqual([deleted, title]);
    }
  });
});
