import { describe, expect, it } from "vitest";
import type { FieldToCopy } from "#core/host/publishCalls.ts";
import { charactersOver } from "#renderer/features/publish/charactersOver.ts";
import { toFormRows } from "#renderer/features/publish/toFormRows.ts";

const field = (id: string, value: string, more: Partial<FieldToCopy> = {}): FieldToCopy => ({
  ...{ id, label: id, value, length: value.length },
  ...more,
});
const idsOf = (fields: readonly FieldToCopy[]) =>
  toFormRows(fields).map((row) => row.map(({ id }) => id).join("+"));

describe("the rows of a form", () => {
  it("have two short fields beside each other, in the order of the form", () => {
    const [title, ...rest] = ["title", "date", "start", "duration", "venue"];
    const fields = [field(title, "Knots", { limit: 79 }), ...rest.map((id) => field(id, "x"))];
    expect(idsOf(fields)).toEqual(["title", "date+start", "duration+venue"]);
  });

  it("give what is long, has lines or a limit a row of its own", () => {
    expect(
      idsOf([
        field("date", "x"),
        field("venue", "x".repeat(41)),
        field("way", "a\nb"),
        field("places", "60"),
      ]),
    ).toEqual(["date", "venue", "way", "places"]);
  });

  it("show what comes plain and with markup as one field, without the words that told them apart", () => {
    const [[description]] = toFormRows([
      field("description", "**a**", { label: "Description (Markdown)" }),
      field("description-plain", "a", { label: "Description (plain text)" }),
    ]) as [[ReturnType<typeof toFormRows>[number][number]]];
    expect(description.label).toBe("Description");
    expect([description.plain.value, description.marked?.value]).toEqual(["a", "**a**"]);
  });

  it("keep a plain text that stands alone", () => {
    expect(idsOf([field("text-plain", "a")])).toEqual(["text-plain"]);
  });
});

describe("the characters too many", () => {
  const [[whole]] = toFormRows([
    field("d", "**a**", { limit: 4 }),
    field("d-plain", "a", { limit: 4 }),
  ]) as [[Parameters<typeof charactersOver>[0]]];

  it("are those of the longer form", () => {
    expect(charactersOver(whole)).toBe(1);
  });

  it("are none at the limit, and where there is none", () => {
    expect(charactersOver({ ...whole, marked: field("d", "abcd", { limit: 4 }) })).toBe(0);
    expect(charactersOver({ id: "x", label: "x", plain: field("x", "x".repeat(9e4)) })).toBe(0);
  });
});
