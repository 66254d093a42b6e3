import { describe, expect, it } from "vitest";
import { applyRowStates } from "#renderer/db/applyRowStates.ts";

const row = (id: string) => ({ id, values: { title: id }, conflicts: [] });
const rows = applyRowStates(new Map(), [
  { table: "talk", id: "a", row: row("a") },
  { table: "talk", id: "b", row: row("b") },
  { table: "venue", id: "c", row: row("c") },
]);

describe("applying the states of rows", () => {
  it("changes nothing of what it was given", () => {
    applyRowStates(rows, [{ table: "talk", id: "a", row: null }]);
    expect([...(rows.get("talk")?.keys() ?? [])]).toEqual(["a", "b"]);
  });

  it("keeps the identity of what did not change", () => {
    const next = applyRowStates(rows, [{ table: "talk", id: "a", row: row("a") }]);
    expect(next.get("venue")).toBe(rows.get("venue"));
    expect(next.get("talk")?.get("b")).toBe(rows.get("talk")?.get("b"));
    expect(next.get("talk")).not.toBe(rows.get("talk"));
  });

  it("leaves out a table that has become empty", () => {
    const next = applyRowStates(rows, [{ table: "venue", id: "c", row: null }]);
    expect([...next.keys()]).toEqual(["talk"]);
  });
});
