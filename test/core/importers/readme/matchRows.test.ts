import { describe, expect, it } from "vitest";
import { matchRows } from "#core/importers/readme/matchRows.ts";
import { seriesIdOf } from "#core/model/records/series.ts";
import type { Rule } from "#core/model/rule.ts";
import { day } from "#test/core/publish/ics/samples.ts";
import { namedId } from "#test/builders/planBuilder.ts";

const source = namedId("source", "README.md");
const rule: Rule = { slots: [{ nth: 1, weekday: 4 }] };
const series = { id: seriesIdOf(source), rule };
const [thursday, friday] = [day("2019-10-03"), day("2019-10-04")];

describe("matchRows", () => {
  it("takes a day near the rule for the occurrence that it missed", () => {
    const onThursday = matchRows([thursday], { source, meetings: [], series }).get(thursday);
    expect(matchRows([friday], { source, meetings: [], series }).get(friday)).toEqual(onThursday);
  });

  it("takes a day that stands in two tables for one meeting, as if it stood in one", () => {
    const once = matchRows([thursday], { source, meetings: [], series });
    expect(matchRows([thursday, thursday], { source, meetings: [], series })).toEqual(once);
  });

  it("finds the meeting that was imported from a day again, also where the day stands twice", () => {
    const meeting = { id: namedId("meeting", "imported"), origin: { source, key: thursday } };
    const matches = matchRows([thursday, thursday], { source, meetings: [meeting], series });
    expect(matches.get(thursday)?.meeting).toBe(meeting.id);
  });

  it("ends where one day stands in very many tables", () => {
    matchRows(
      Array.from({ length: 100_000 }, () => friday),
      { source, meetings: [], series },
    );
  });
});
