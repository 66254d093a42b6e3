import { describe, expect, it } from "vitest";
import { writeVerifiedBackup } from "#core/backup/writeVerifiedBackup.ts";
import { lintPlan } from "#core/lint/lintPlan.ts";
import { isFieldValue } from "#core/model/isFieldValue.ts";
import { addDays, daysBetween, parseLocalDate, type LocalDate } from "#core/model/localDate.ts";
import { meetingStates } from "#core/model/records/meeting.ts";
import { readPlan } from "#core/planning/readPlan.ts";
import { sampleLog } from "#core/planning/sample/sampleLog.ts";
import { samplePlanId } from "#core/planning/sample/samplePlanId.ts";
import { fixedRandom } from "#test/builders/laptop.ts";
import { testNow } from "#test/builders/memoryPlans.ts";

const day = (text: string) => parseLocalDate(text)!;
const logOf = (today: LocalDate) =>
  sampleLog({
    today,
    zone: "Europe/London",
    moment: { wall: testNow, random: fixedRandom("sample") },
  });

/** Every day of two years, one of them a leap year. */
const days = Array.from({ length: 731 }, (_, i) => addDays(day("2027-01-01"), i));

describe("the sample group", () => {
  it("has its own plan, in which every value fits its field", () => {
    const log = logOf(day("2026-11-21"));
    expect(log.plan).toBe(samplePlanId);
    const changes = [...log.transactions.values()].flatMap((one) => one.changes);
    const misfits = changes.filter(({ table, field, value }) => !isFieldValue(table, field, value));
    expect(misfits).toEqual([]);
    expect(
      writeVerifiedBackup({ log, files: new Map() }, { now: testNow, appVersion: "0" }).ok,
    ).toBe(true);
  });

  it("has meetings in every state, whatever day it is", () => {
    for (const today of days.filter((_, i) => i % 9 === 0)) {
      const { view } = readPlan({ log: logOf(today) });
      const states = view.meetings.map(({ state }) => state?.name);
      expect(new Set(states)).toEqual(new Set(meetingStates));
      const dates = view.meetings.map(({ when }) => when?.date);
      expect(new Set(dates).size).toBe(dates.length);
    }
  });

  it("has what was held behind it and what is confirmed ahead", () => {
    for (const today of days) {
      const { view } = readPlan({ log: logOf(today) });
      for (const { state, when } of view.meetings) {
        const left = daysBetween(today, when!.date);
        if (state?.name === "held") expect(left).toBeLessThan(0);
        if (state?.name === "confirmed") expect(left).toBeGreaterThanOrEqual(0);
      }
    }
  });

  it("has one date against its rule, with a fix", () => {
    const today = day("2026-11-21");
    const findings = lintPlan({ view: readPlan({ log: logOf(today) }).view, today });
    const errors = findings.filter(({ severity }) => severity === "error");
    expect(errors.map(({ code, fixes }) => [code, fixes.length])).toEqual([
      ["date-against-rule", 1],
    ]);
  });

  it("names every row that it refers to", () => {
    const { rows } = readPlan({ log: logOf(day("2026-11-21")) });
    const ids = new Set([...rows.values()].flatMap((table) => [...table.keys()]));
    const isId = (value: unknown): value is string =>
      typeof value === "string" && /^[0-9a-hjkmnp-tv-z]{20}$/.test(value);
    const named = [...rows.values()].flatMap((table) =>
      [...table.values()].flatMap(({ values }) => Object.values(values).filter(isId)),
    );
    expect(named.filter((id) => !ids.has(id))).toEqual([]);
    expect(named.length).toBeGreaterThan(50);
  });
});
