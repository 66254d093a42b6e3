import { describe, expect, it } from "vitest";
import { lintPlan } from "#core/lint/lintPlan.ts";
import { day } from "#test/core/publish/ics/samples.ts";
import { importedLaptop } from "#test/builders/importedLaptop.ts";
import { buildPlan, type PlanSketch } from "#test/builders/planBuilder.ts";
import { labels, lintSketch, messages } from "./lintSketch.ts";

const series = [
  {
    name: "Thursdays",
    rule: {
      slots: [
        { nth: 1, weekday: 4 },
        { nth: 3, weekday: 4 },
      ],
      start: "19:00",
    },
  },
] as const;

const planOf = (...meetings: NonNullable<PlanSketch["meetings"]>): PlanSketch => {
  return { series, meetings: meetings.map((meeting) => ({ series: "Thursdays", ...meeting })) };
};
const find = (...meetings: NonNullable<PlanSketch["meetings"]>) =>
  lintSketch("date-against-rule", planOf(...meetings));

describe("dateAgainstRule", () => {
  it("takes a day of the week that the rule lacks for a slip, and names the day of the rule", () => {
    const found = find({ date: "2019-10-19", title: "Tries" });
    expect(found).toMatchObject([
      {
        severity: "error",
        facts: { date: "2019-10-19", weekday: 6, to: "2019-10-17" },
        fixes: [{ kind: "move-to", date: "2019-10-17" }],
      },
    ]);
    expect(messages(found)).toEqual([
      "19 October 2019 is a Saturday; the rule (first and third Thursday of the month at 19:00) says Thursday 17 October 2019.",
      "Le 19 octobre 2019 est un samedi\u202F; la règle (premier et troisième jeudi du mois à 19\u00A0h) dit le jeudi 17 octobre 2019.",
    ]);
    expect(labels(found)).toEqual(["Move to Thu 17 October", "Déplacer au jeudi 17 octobre"]);
  });

  it("writes the first of a month as each language does", () => {
    const found = find({ date: "2021-04-03" }, { date: "2021-03-31" });
    expect(messages(found)[1]).toContain("dit le jeudi 18 mars 2021");
    expect(labels(found)).toContain("Déplacer au jeudi 1er avril");
  });

  it("checks a date without a meeting too", () => {
    expect(find({ date: "2019-10-19", state: "skipped" })).toHaveLength(1);
  });

  it("leaves out the days that other meetings have", () => {
    const found = find({ date: "2019-10-19" }, { date: "2019-10-17" });
    expect(found[0]?.fixes).toEqual([{ kind: "move-to", date: "2019-10-03" }]);
  });

  it("says nothing of a meeting that somebody has put on another day", () => {
    const { view } = buildPlan(planOf({ date: "2019-10-17" }));
    const [meeting] = view.meetings;
    const when = { date: day("2019-10-22"), moved: true };
    const moved = { ...view, meetings: [{ ...meeting!, when }] };
    expect(lintPlan({ view: moved, today: day("2019-10-01") })).toEqual([]);
  });

  it("only notes a meeting that is likely moved on purpose", () => {
    const found = find(
      { date: "2019-10-24", title: "Tries" },
      { date: "2019-11-09", state: "postponed" },
    );
    expect(found.map(({ severity }) => severity)).toEqual(["note", "note"]);
  });

  it("says nothing of days of the rule, of meetings without series or date", () => {
    expect(find({ date: "2019-10-17" }, { date: "2019-10-03" }, { title: "no day yet" })).toEqual(
      [],
    );
    const alone = { meetings: [{ date: "2019-10-19" }] };
    expect(lintSketch("date-against-rule", alone)).toEqual([]);
  });

  it("says nothing of the time before the rule and after it", () => {
    const sketch = {
      ...planOf({ date: "2019-10-19" }, { date: "2021-10-19" }),
      series: [{ ...series[0], from: "2020-01-01", until: "2020-12-31" }],
    };
    expect(lintSketch("date-against-rule", sketch)).toEqual([]);
  });
});

describe("dateAgainstRule on the rows of a README", () => {
  const head = ["Gatherings happen the first Thursday of the month at 19:00.", ""];
  const table = ["| Date | Topic | Speaker |", "| --- | --- | --- |"];
  const findIn = (...days: readonly string[]) => {
    const rows = days.map((date) => `| ${date} | TBA | TBA |`);
    const text = [...head, ...table, ...rows, ""].join("\n");
    const { view } = importedLaptop({ name: "README.md", text });
    const today = day("2027-01-01");
    const found = lintPlan({ view: view(), today });
    return found.filter(({ code }) => code === "date-against-rule");
  };

  it("notes the right day of another week, and names the free one", () => {
    expect(findIn("2027-02-04", "2027-03-11")).toMatchObject([
      { severity: "note", facts: { date: "2027-03-11", to: "2027-03-04" } },
    ]);
  });

  it("takes another day of the week for an error, however far off the rule", () => {
    expect(findIn("2027-02-04", "2027-03-21")).toMatchObject([
      { severity: "error", facts: { date: "2027-03-21", to: "2027-03-04" } },
    ]);
  });

  it("says nothing of the days of the rule", () => {
    expect(findIn("2027-02-04", "2027-03-04")).toEqual([]);
  });
});
