import { describe, expect, it } from "vitest";
import { projectRow } from "#core/changes/projectRow.ts";
import { DELETED } from "#core/changes/unseenByDeletion.ts";
import type { Change } from "#core/changes/log.ts";
import type { Json } from "#core/model/json.ts";
import { stampAt, titleAt } from "#test/builders/handmadeLog.ts";

/** The live values of a field, newest first. */
function headsOfField(field: string, ...values: readonly Json[]): [string, Change[]] {
  const heads = values.map((value, i) => ({ ...titleAt(100 - i, ""), field, value }));
  return [field, heads];
}

const rowOf = (...fields: readonly [string, readonly Change[]][]) =>
  projectRow("a", new Map(fields));

describe("projectRow", () => {
  it("shows the value of each field that has one", () => {
    const row = rowOf(headsOfField("title", "Types"), headsOfField("notes", null));
    expect({ ...row?.values }).toEqual({ title: "Types" });
    expect(row?.conflicts).toEqual([]);
  });

  it("keeps fields that this version does not know", () => {
    const row = rowOf(headsOfField("moonPhase", { name: "full" }));
    expect({ ...row?.values }).toEqual({ moonPhase: { name: "full" } });
  });

  it("shows the newest of several values, and all of them as a conflict", () => {
    const row = rowOf(headsOfField("title", "newer", "older"));
    expect(row?.values["title"]).toBe("newer");
    expect(row?.conflicts.map(({ field, heads }) => [field, heads.length])).toEqual([["title", 2]]);
  });

  it("takes the same value set twice for one, however its parts are ordered", () => {
    const row = rowOf(
      headsOfField(
        "when",
        { date: "2026-12-03", minutes: 90 },
        { minutes: 90, date: "2026-12-03" },
      ),
    );
    expect(row?.conflicts).toEqual([]);
  });

  it("shows what was set where somebody else emptied it, and asks", () => {
    const row = rowOf(headsOfField("title", null, "set"));
    expect(row?.values["title"]).toBe("set");
    expect(row?.conflicts.map(({ field }) => field)).toEqual(["title"]);
  });

  it("is no row without a value", () => {
    expect(rowOf()).toBeUndefined();
    expect(rowOf(headsOfField("title", null))).toBeUndefined();
  });

  it("is no row after a deletion that saw everything", () => {
    const [, [title]] = headsOfField("title", "Types") as [string, [Change]];
    expect(
      rowOf(["title", [title]], headsOfField(DELETED, { saw: [title.stamp] })),
    ).toBeUndefined();
  });

  it("is a row with a conflict after a deletion that had not seen an edit", () => {
    const row = rowOf(headsOfField("title", "Types"), headsOfField(DELETED, { saw: [stampAt(1)] }));
    expect(row?.values["title"]).toBe("Types");
    expect(row?.values[DELETED]).toBeUndefined();
    expect(row?.conflicts.map(({ field }) => field)).toEqual([DELETED]);
  });

  it("takes hostile names for plain ones", () => {
    const hostile = ["__proto__", "constructor", "hasOwnProperty", "toString"];
    const row = rowOf(...hostile.map((field) => headsOfField(field, { polluted: true })));
    expect(Object.keys(row?.values ?? {})).toEqual(hostile);
    expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
  });
});
