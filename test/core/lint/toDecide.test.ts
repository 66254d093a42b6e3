import { describe, expect, it } from "vitest";
import { lintPlan } from "#core/lint/lintPlan.ts";
import { toDecide } from "#core/lint/toDecide.ts";
import { parseLocalDate } from "#core/model/localDate.ts";
import { buildPlan, type MeetingSketch } from "#test/builders/planBuilder.ts";

const today = parseLocalDate("2027-04-29")!;

function decisions(...meetings: readonly MeetingSketch[]) {
  const { view } = buildPlan({
    series: [{ name: "Thursdays", rule: { slots: [{ nth: 1, weekday: 4 }] } }],
    meetings,
  });
  const findings = lintPlan({ view, today });
  return toDecide({ view, findings, announced: new Set(), today }).map(
    (one) =>
      `${one.kind === "finding" ? one.finding.code : one.kind} ${one.meeting?.title ?? one.meeting?.when?.date ?? ""}`,
  );
}

describe("toDecide", () => {
  it("lists errors first, then by day what is open", () => {
    expect(
      decisions(
        { title: "Code and tell", date: "2027-05-20", decideBy: "2027-05-06" },
        { title: "Formation", date: "2027-05-22", state: "postponed" },
        { date: "2027-05-06" },
        { title: "Slip", date: "2027-06-05", series: "Thursdays" },
        { title: "Some day", state: "postponed" },
      ),
    ).toEqual([
      "date-against-rule Slip",
      "tba-past-deadline 2027-05-06",
      "optional Code and tell",
      "postponed Formation",
      "postponed Some day",
    ]);
  });

  it("asks nothing about what is over, was postponed long ago, or is only a note", () => {
    expect(
      decisions(
        { date: "2027-04-01" },
        { title: "Old", date: "2026-05-20", state: "postponed" },
        { title: "Gone", date: "2027-04-15", decideBy: "2027-04-01" },
      ),
    ).toEqual([]);
  });
});
