import { describe, expect, it } from "vitest";
import type { ReviewedConflict, ReviewedRow } from "#core/changes/mergeReview.ts";
import {
  countReview,
  newestDecisions,
  reviewGroups,
  undecidedIn,
} from "#renderer/features/sharing/reviewGroups.ts";
import { placeKey } from "#renderer/stores/sharingStore.ts";

const signed = { value: "x", who: "Mira", at: "2026-11-21T12:00:00.000Z" };
const conflict = (field: string, newest: "mine" | "theirs"): ReviewedConflict => {
  return { field, base: null, mine: signed, theirs: signed, newest, edits: [] };
};
const row = (id: string, fields: Partial<ReviewedRow>): ReviewedRow => {
  const values = { table: "talk", before: null, after: null, fields: [], conflicts: [] };
  return { ...values, id, kind: "changed", ...fields };
};
const both = row("a", { conflicts: [conflict("title", "mine"), conflict("notes", "theirs")] });
const deleted = row("b", { conflicts: [conflict("deleted", "theirs")] });
const rows = [
  row("c", { kind: "added" }),
  deleted,
  row("d", {}),
  both,
  row("e", { kind: "removed" }),
];
const nothing = { decisions: new Map<string, never>() };
const decided = (field: string) => {
  const decision = { table: "talk", id: "a", field, take: "both" as const };
  return { decisions: new Map([[placeKey(decision), decision]]) };
};

describe("a review", () => {
  it("puts what needs a choice first", () => {
    const groups = reviewGroups(rows).map((group) => [group.kind, group.rows.map(({ id }) => id)]);
    expect(groups).toEqual([
      ["choice", ["b", "a"]],
      ["changed", ["d"]],
      ["added", ["c"]],
      ["removed", ["e"]],
    ]);
    expect(reviewGroups([])).toEqual([]);
  });

  it("counts each row once", () => {
    expect(countReview(rows)).toEqual({ added: 1, changed: 1, removed: 1, both: 1, deleted: 1 });
  });

  it("knows what is left to decide", () => {
    expect(undecidedIn(both, nothing)).toHaveLength(2);
    expect(undecidedIn(both, decided("title")).map(({ field }) => field)).toEqual(["notes"]);
  });

  it("takes the newest for the rest only", () => {
    expect(newestDecisions(rows, decided("title"))).toEqual([
      { table: "talk", id: "b", field: "deleted", take: "theirs" },
      { table: "talk", id: "a", field: "notes", take: "theirs" },
    ]);
  });
});
