import { describe, expect, it } from "vitest";
import { lengthMeaning, zoneMeaning } from "#renderer/features/meeting/facts/whenMeanings.ts";
import { reasonMeaning } from "#renderer/features/meeting/facts/reasonMeaning.ts";
import type { MeetingMeaning } from "#renderer/parts/meetingForm/meetingMeaning.ts";
import { buildPlan, type MeetingSketch } from "#test/builders/planBuilder.ts";

/** The value that a text makes of the field; nothing where it is no value. */
function typed(meaning: MeetingMeaning, sketch: MeetingSketch, text: string) {
  const { view } = buildPlan({ meetings: [sketch] });
  return meaning.edits(view, view.meetings[0]!, text)?.map(({ value }) => value);
}

const evening = { date: "2026-12-03", start: "19:00" };

describe("the length of a meeting", () => {
  it("is kept beside its day", () => {
    expect(typed(lengthMeaning, evening, "120")).toEqual([{ ...evening, minutes: 120 }]);
    expect(typed(lengthMeaning, { ...evening, minutes: 120 }, "")).toEqual([evening]);
  });

  it.each(["0", "1.5", "20000", "two"])("is not %s", (text) => {
    expect(typed(lengthMeaning, evening, text)).toBe(undefined);
  });

  it("needs a day to go with", () => {
    expect(typed(lengthMeaning, {}, "120")).toBe(undefined);
    expect(typed(lengthMeaning, {}, "")).toEqual([]);
  });
});

describe("the zone of a meeting", () => {
  it("is one of the IANA database, or that of the group", () => {
    expect(typed(zoneMeaning, evening, "Europe/Paris")).toEqual([
      { ...evening, zone: "Europe/Paris" },
    ]);
    expect(typed(zoneMeaning, evening, "Paris time")).toBe(undefined);
    expect(typed(zoneMeaning, { ...evening, zone: "Europe/Paris" }, " ")).toEqual([evening]);
  });
});

describe("the reason of a state", () => {
  it("goes with the state", () => {
    const cancelled = { ...evening, state: "cancelled", reason: "storm" } as const;
    expect(typed(reasonMeaning, cancelled, " the host is ill ")).toEqual([
      { name: "cancelled", reason: "the host is ill" },
    ]);
    expect(typed(reasonMeaning, cancelled, "")).toEqual([{ name: "cancelled" }]);
  });
});
