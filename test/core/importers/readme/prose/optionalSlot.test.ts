import { describe, expect, it } from "vitest";
import { readOptionalSlots } from "#core/importers/readme/prose/optionalSlot.ts";

describe("readOptionalSlots", () => {
  it.each([
    [
      "If there's interest, an additional Thursday (third of the month) will be scheduled.",
      3,
      "If there's interest",
    ],
    [
      "S’il y a de la demande, nous ajoutons le troisième jeudi du mois.",
      3,
      "S’il y a de la demande",
    ],
    ["The third Thursday of the month is optional.", 3, undefined],
  ])("reads %s", (sentence, nth, condition) => {
    expect(readOptionalSlots(sentence)).toEqual([
      {
        kind: "optional-slot",
        slot: { nth, weekday: 4, optional: true, ...(condition ? { condition } : {}) },
      },
    ]);
  });
});
