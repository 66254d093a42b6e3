import { describe, expect, it } from "vitest";
import { projectRows } from "#core/changes/projectRows.ts";
import { fixEdits } from "#core/lint/fixEdits.ts";
import { lintPlan } from "#core/lint/lintPlan.ts";
import { parseLocalDate } from "#core/model/localDate.ts";
import { buildPlan, type PlanSketch } from "#test/builders/planBuilder.ts";

const today = parseLocalDate("2019-09-01")!;

function firstFix(sketch: PlanSketch, code: string) {
  const { view, index } = buildPlan(sketch);
  const finding = lintPlan({ view, today }).find((one) => one.code === code);
  if (!finding) throw new Error(`There is no ${code}.`);
  return { finding, fix: finding.fixes[0]!, rows: projectRows(index), view };
}

describe("a fix", () => {
  it("moves a meeting and leaves its start alone", () => {
    const rule = {
      slots: [
        { nth: 1, weekday: 4 },
        { nth: 3, weekday: 4 },
      ],
      start: "19:00",
    } as const;
    const { finding, fix, rows, view } = firstFix(
      {
        series: [{ name: "Nights", rule }],
        meetings: [{ series: "Nights", date: "2019-10-19", start: "19:00" }],
      },
      "date-against-rule",
    );
    expect(fixEdits(finding, fix, rows)).toEqual([
      {
        table: "meeting",
        id: view.meetings[0]!.id,
        field: "when",
        value: { date: "2019-10-17", start: "19:00" },
      },
    ]);
  });

  it("writes other words in the place of the wrong ones, and nothing else", () => {
    const { finding, fix, rows } = firstFix(
      { meetings: [{ date: "2019-10-17", title: "Moved from 27nd to the 22nd" }] },
      "ordinal-suffix",
    );
    expect(fixEdits(finding, fix, rows)).toMatchObject([
      { field: "title", value: "Moved from 27th to the 22nd" },
    ]);
  });

  it("keeps the markup of a text, and finds the line", () => {
    const { finding, fix, rows } = firstFix(
      {
        meetings: [
          {
            date: "2019-10-17",
            description: { format: "markdown", source: "# Night\n\nOn 27nd." },
          },
        ],
      },
      "ordinal-suffix",
    );
    expect(fixEdits(finding, fix, rows)).toMatchObject([
      { value: { format: "markdown", source: "# Night\n\nOn 27th." } },
    ]);
  });

  it("does nothing where other words stand there by now, or the row is gone", () => {
    const { finding, fix, rows } = firstFix(
      { meetings: [{ date: "2019-10-17", title: "Moved from 27nd" }] },
      "ordinal-suffix",
    );
    const moved = { ...finding, place: { ...finding.place, column: 2 } };
    expect(fixEdits(moved, fix, rows)).toBeUndefined();
    expect(fixEdits(finding, fix, new Map())).toBeUndefined();
    expect(
      fixEdits({ ...finding, place: { file: "README.md", line: 1 } }, fix, rows),
    ).toBeUndefined();
  });
});
