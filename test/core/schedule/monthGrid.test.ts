import { describe, expect, it } from "vitest";
import { parseLocalDate, type Weekday } from "#core/model/localDate.ts";
import { addMonths } from "#core/schedule/addMonths.ts";
import { isoWeek } from "#core/schedule/isoWeek.ts";
import { monthGrid } from "#core/schedule/monthGrid.ts";
import { shiftMonths } from "#core/schedule/shiftMonths.ts";

const day = (text: string) => parseLocalDate(text)!;

/** "17: 2027-04-26 to 2027-05-02" for each week. */
function weeksOf(month: { year: number; month: number }, weekStart: Weekday): readonly string[] {
  return monthGrid(month, weekStart).map(
    ({ week, days }) => `${String(week)}: ${days[0]!.date} to ${days[6]!.date}`,
  );
}

describe("monthGrid", () => {
  it("shows whole weeks from Monday on, with their numbers after ISO 8601", () => {
    expect(weeksOf({ year: 2027, month: 5 }, 1)).toEqual([
      "17: 2027-04-26 to 2027-05-02",
      "18: 2027-05-03 to 2027-05-09",
      "19: 2027-05-10 to 2027-05-16",
      "20: 2027-05-17 to 2027-05-23",
      "21: 2027-05-24 to 2027-05-30",
      "22: 2027-05-31 to 2027-06-06",
    ]);
  });

  it("begins its weeks on the day that a group begins them", () => {
    expect(weeksOf({ year: 2027, month: 5 }, 7)[0]).toBe("17: 2027-04-25 to 2027-05-01");
    expect(weeksOf({ year: 2027, month: 5 }, 6)[0]).toBe("18: 2027-05-01 to 2027-05-07");
  });

  it("has four weeks for a February that begins with the week", () => {
    expect(monthGrid({ year: 2027, month: 2 }, 1).length).toBe(4);
  });

  it("tells the days of the month from those around", () => {
    const days = monthGrid({ year: 2027, month: 5 }, 1).flatMap((week) => week.days);
    expect(days.filter(({ isInMonth }) => isInMonth).length).toBe(31);
    expect(days.map(({ weekday }) => weekday).slice(0, 8)).toEqual([1, 2, 3, 4, 5, 6, 7, 1]);
  });

  it("has every day once, also where clocks change", () => {
    for (const month of [3, 4, 10, 11]) {
      const dates = monthGrid({ year: 2027, month }, 1).flatMap(({ days }) =>
        days.map(({ date }) => date),
      );
      expect(new Set(dates).size).toBe(dates.length);
      expect(dates).toEqual(dates.toSorted());
    }
  });

  it("has no weeks outside the calendar", () => {
    expect(monthGrid({ year: 0, month: 1 }, 1)).toEqual([]);
  });
});

describe("isoWeek", () => {
  it.each([
    ["2026-12-31", 53],
    ["2027-01-01", 53],
    ["2027-01-04", 1],
    ["2024-12-30", 1],
    ["2027-05-11", 19],
  ])("of %s is %i", (date, week) => {
    expect(isoWeek(day(date))).toBe(week);
  });
});

describe("addMonths and shiftMonths", () => {
  it("go over the end of a year, both ways", () => {
    expect(addMonths({ year: 2026, month: 12 }, 1)).toEqual({ year: 2027, month: 1 });
    expect(addMonths({ year: 2027, month: 1 }, -1)).toEqual({ year: 2026, month: 12 });
    expect(addMonths({ year: 2027, month: 3 }, -27)).toEqual({ year: 2024, month: 12 });
  });

  it("end with the calendar", () => {
    expect(addMonths({ year: 1, month: 1 }, -1)).toEqual({ year: 1, month: 1 });
    expect(addMonths({ year: 9999, month: 12 }, 1)).toEqual({ year: 9999, month: 12 });
  });

  it("take the last day where a month is shorter", () => {
    expect(shiftMonths(day("2027-01-31"), 1)).toBe("2027-02-28");
    expect(shiftMonths(day("2024-02-29"), 12)).toBe("2025-02-28");
    expect(shiftMonths(day("2027-05-11"), -12)).toBe("2026-05-11");
  });
});
