import { describe, expect, it } from "vitest";
import type { Json } from "#core/model/json.ts";
import { roomRecord } from "#core/model/records/room.ts";
import { talkRecord } from "#core/model/records/talk.ts";
import { fieldEdit } from "#core/planning/fieldEdit.ts";
import { fieldText } from "#core/planning/fieldText.ts";

describe("what a field shows of its value", () => {
  it.each([
    ["Heaps", "Heaps"],
    [40, "40"],
    [true, "yes"],
    [false, "no"],
    [["Django", "pytest"], "Django, pytest"],
    [{ format: "markdown", source: "# Heaps" }, "# Heaps"],
    [{ date: "2026-12-03" }, ""],
    [null, ""],
    [undefined, ""],
  ] as [Json | undefined, string][])("of %j is %j", (value, text) => {
    expect(fieldText(value)).toBe(text);
  });

  it("means the same value when it is typed again", () => {
    const typed = (record: typeof talkRecord | typeof roomRecord, field: string, value: Json) =>
      fieldEdit({ record, id: "a", field }, fieldText(value))?.value;
    expect(typed(roomRecord, "capacity", 40)).toBe(40);
    expect(typed(talkRecord, "title", "40")).toBe("40");
    const abstract = { format: "markdown", source: "Heaps, and *more*" };
    expect(typed(talkRecord, "abstract", abstract)).toEqual(abstract);
  });
});
