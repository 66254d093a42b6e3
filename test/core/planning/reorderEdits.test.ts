import { describe, expect, it } from "vitest";
import { inOrder } from "#core/planning/inOrder.ts";
import { orderAtEnd } from "#core/planning/orderAtEnd.ts";
import { reorderEdits, type OrderedRow } from "#core/planning/reorderEdits.ts";

const three: readonly OrderedRow[] = [
  { id: "a", order: "0001" },
  { id: "b", order: "0002" },
  { id: "c", order: "0003" },
];

/** The ids of the list after the edits, and how many there were. */
function after(rows: readonly OrderedRow[], id: string, to: number): readonly [string, number] {
  const edits = reorderEdits({ table: "agendaItem", rows }, id, to);
  const keys = new Map(edits.map((edit) => [edit.id, edit.value as string]));
  const changed = rows.map((row) => ({ ...row, order: keys.get(row.id) ?? row.order ?? "" }));
  return [
    inOrder(changed)
      .map((row) => row.id)
      .join(""),
    edits.length,
  ];
}

describe("reorderEdits", () => {
  it.each([
    ["c", 0, "cab", 1],
    ["a", 1, "bac", 1],
    ["a", 2, "bca", 1],
    ["a", 99, "bca", 1],
    ["b", -1, "bac", 1],
    ["b", 1, "abc", 0],
    ["c", 5, "abc", 0],
    ["nobody", 0, "abc", 0],
  ] as const)("puts %s to %i: %s with %i edits", (id, to, ...result) => {
    expect(after(three, id, to)).toEqual(result);
  });

  it("gives all new keys where two have the same, or none", () => {
    const tied = three.map((row) => ({ ...row, order: "5" }));
    expect(after(tied, "c", 1)).toEqual(["acb", 3]);
    expect(after([{ id: "a" }, { id: "b" }, { id: "c", order: "0001" }], "c", 0)).toEqual([
      "cab",
      3,
    ]);
  });
});

describe("the key of a row at the end", () => {
  it("is above all others", () => {
    expect(orderAtEnd([])).toBe("0001");
    expect(orderAtEnd(three)).toBe("0004");
    expect(orderAtEnd([{ id: "a" }, { id: "b", order: "0009" }])).toBe("000A");
  });
});
