import { expect, test } from "vitest";
import { listRows } from "#renderer/ui/listRows.ts";

test("each run of a group has a head, and items count without heads", () => {
  expect(listRows(["Ada", "Alan", "Bo"], (name) => name.charAt(0))).toEqual([
    { kind: "head", text: "A" },
    { kind: "item", item: "Ada", index: 0 },
    { kind: "item", item: "Alan", index: 1 },
    { kind: "head", text: "B" },
    { kind: "item", item: "Bo", index: 2 },
  ]);
});

test("without groups there are only items", () => {
  expect(listRows(["Ada"])).toEqual([{ kind: "item", item: "Ada", index: 0 }]);
  expect(listRows([], () => "A")).toEqual([]);
});
