import { describe, expect, it } from "vitest";
import { updateReadme } from "#core/publish/readme/updateReadme.ts";
import { buildPlan, namedId, type MeetingSketch } from "#test/builders/planBuilder.ts";

const source = namedId("source", "README.md");

/** The table after an update by a plan that imported its rows. */
function update(text: string, meetings: readonly MeetingSketch[]): string | undefined {
  const imported = meetings.map((meeting) => {
    return { ...meeting, origin: { source, key: meeting.date ?? "" } };
  });
  const { view } = buildPlan({ sources: [{ name: "README.md", text }], meetings: imported });
  return updateReadme(text, source, view);
}

describe("updateReadme after a forgetting", () => {
  const lines = [
    "| Date       | Topic           | Speaker     |",
    "| ---------- | --------------- | ----------- |",
    "| 2026-10-01 | Tries           | […]  |",
    "| 2026-11-05 | […]    | […], Ada Quell |",
    "| 2026-12-03 | Tea with […] | TBA         |",
    "",
  ];

  it("leaves the cells empty, as wide as their column, and keeps who is not forgotten", () => {
    const updated = update(lines.join("\n"), [
      { date: "2026-10-01", talks: [{ title: "Tries" }] },
      { date: "2026-11-05", talks: [{ title: "[…]", speakers: ["Ada Quell"] }] },
      { date: "2026-12-03", talks: [{ title: "Tea with […]" }] },
    ]);
    expect(updated?.split("\n")).toEqual([
      ...lines.slice(0, 2),
      "| 2026-10-01 | Tries           |             |",
      "| 2026-11-05 |                 | Ada Quell   |",
      ...lines.slice(4),
    ]);
  });

  it("writes who speaks instead, and does not take the blank for the group's word for open", () => {
    const updated = update(lines.join("\n").replace("TBA", "   "), [
      { date: "2026-10-01", talks: [{ title: "Tries", speakers: ["Bo Wick"] }] },
      { date: "2026-11-05", talks: [{ title: "Ropes", speakers: ["Ada Quell"] }] },
      { date: "2026-12-03", state: "cancelled", talks: [{}] },
    ]);
    expect(updated?.split("\n").slice(2, 5)).toEqual([
      "| 2026-10-01 | Tries           | Bo Wick     |",
      "| 2026-11-05 | Ropes           | Ada Quell   |",
      "| 2026-12-03 | CANCELLED       | TBA         |",
    ]);
  });

  it("changes nothing the second time", () => {
    const meetings = [{ date: "2026-10-01", talks: [{ title: "Tries" }] }];
    const once = update(lines.join("\n"), meetings) ?? "";
    expect(update(once, meetings)).toBe(once);
  });
});
