import { describe, expect, it } from "vitest";
import { parseLocalDate } from "#core/model/localDate.ts";
import { firstLanguage } from "#renderer/features/publish/firstLanguage.ts";
import { meetingsToAnnounce } from "#renderer/features/publish/meetingsToAnnounce.ts";
import { buildPlan } from "#test/builders/planBuilder.ts";

const today = parseLocalDate("2026-12-03")!;

describe("the meetings to announce", () => {
  it("begin with the next one, then come those after it, then the past backwards", () => {
    const { view } = buildPlan({
      meetings: [
        { date: "2026-10-01" },
        { date: "2026-11-05" },
        { date: "2026-12-03" },
        { date: "2027-01-07" },
        { date: "2026-12-17", state: "skipped" },
        { title: "Some day" },
      ],
    });
    expect(meetingsToAnnounce(view, today).map(({ when }) => when.date)).toEqual([
      ...["2026-12-03", "2027-01-07", "2026-11-05", "2026-10-01"],
    ]);
  });

  it("are none in a plan without a day", () => {
    expect(meetingsToAnnounce(buildPlan({ meetings: [{ title: "x" }] }).view, today)).toEqual([]);
  });
});

describe("the language of the texts, to begin with", () => {
  const of = (meeting: string | undefined, group: readonly string[]) => {
    const { view } = buildPlan({
      group: { name: "Quill Club", languages: [...group] },
      meetings: [{ date: "2026-12-03", ...(meeting !== undefined && { language: meeting }) }],
    });
    return firstLanguage(view.group, view.meetings[0]!);
  };

  it("is the meeting's, else the first of the group's that there are texts in, else English", () => {
    expect(of("fr-CA", ["en"])).toBe("fr");
    expect(of(undefined, ["de", "fr"])).toBe("fr");
    expect(of("ja", [])).toBe("en");
  });
});
