import { describe, expect, it } from "vitest";
import {
  addDays,
  daysBetween,
  daysInMonth,
  parseLocalDate,
  partsOf,
  toLocalDate,
  weekdayOf,
  type LocalDate,
} from "#core/model/localDate.ts";

const day = (text: string): LocalDate => parseLocalDate(text)!;

describe("parseLocalDate", () => {
  it("takes the days of the calendar", () => {
    const days = [
      "2019-10-17",
      "2024-02-29",
      "2000-02-29",
      "0001-01-01",
      "0099-12-31",
      "9999-12-31",
    ];
    expect(days.map(parseLocalDate)).toEqual(days);
  });

  it("refuses days that do not exist", () => {
    const none = [
      "2019-06-31",
      "2023-02-29",
      "1900-02-29",
      "2019-13-01",
      "2019-00-10",
      "2019-01-00",
    ];
    expect([...none, "0000-01-01"].filter((text) => parseLocalDate(text) !== undefined)).toEqual(
      [],
    );
  });

  it("refuses other forms", () => {
    const others = ["", "17/10/2019", "2019-1-7", "20191017", " 2019-10-17", "2019-10-17\n"];
    const odd = ["2019-10-17T00:00", "+002019-10-17", "٢٠١٩-١٠-١٧", "2019‑10‑17"];
    expect([...others, ...odd].filter((text) => parseLocalDate(text) !== undefined)).toEqual([]);
  });
});

describe("toLocalDate", () => {
  it("pads the parts, and gives them back", () => {
    const parts = { year: 33, month: 4, day: 5 };
    expect(toLocalDate(parts)).toBe("0033-04-05");
    expect(partsOf(day("0033-04-05"))).toEqual(parts);
  });

  it("refuses parts that are no whole numbers or no day", () => {
    const year = 2019;
    const none = [
      { year, month: 1.5, day: 1 },
      { year, month: 1, day: Number.NaN },
      { year: Infinity, month: 1, day: 1 },
      { year: 10_000, month: 1, day: 1 },
      { year: -1, month: 1, day: 1 },
      { year, month: 4, day: 31 },
    ];
    expect(none.map(toLocalDate)).toEqual(none.map(() => undefined));
  });
});

describe("addDays", () => {
  it("crosses months, leap days and years, both ways", () => {
    expect(addDays(day("2019-10-17"), 14)).toBe("2019-10-31");
    expect(addDays(day("2024-02-28"), 1)).toBe("2024-02-29");
    expect(addDays(day("2023-12-31"), 1)).toBe("2024-01-01");
    expect(addDays(day("2024-01-01"), -366)).toBe("2022-12-31");
    expect(addDays(day("2019-10-17"), 0)).toBe("2019-10-17");
  });

  it("steps over the days on which clocks change and zones skip", () => {
    expect(addDays(day("2026-03-29"), 1)).toBe("2026-03-30");
    expect(addDays(day("2011-12-29"), 1)).toBe("2011-12-30");
  });

  it("stops at both ends of the calendar instead of leaving it", () => {
    for (const days of [1, 1_000_000, Number.MAX_SAFE_INTEGER, Infinity]) {
      expect(addDays(day("9999-12-31"), days)).toBe("9999-12-31");
      expect(addDays(day("0001-01-01"), -days)).toBe("0001-01-01");
    }
    expect(addDays(day("0001-01-01"), 3_652_058)).toBe("9999-12-31");
    expect(addDays(day("9999-12-31"), -3_652_058)).toBe("0001-01-01");
  });
});

describe("daysBetween", () => {
  it("counts days, backwards as less than nothing", () => {
    expect(daysBetween(day("2019-10-17"), day("2019-10-31"))).toBe(14);
    expect(daysBetween(day("2019-10-31"), day("2019-10-17"))).toBe(-14);
    expect(daysBetween(day("0001-01-01"), day("9999-12-31"))).toBe(3_652_058);
  });

  it("is what addDays adds, for every day of 400 years", () => {
    const first = day("1900-01-01");
    for (let n = 0; n < 146_097; n += 1) {
      const date = addDays(first, n);
      if (parseLocalDate(date) !== date || daysBetween(first, date) !== n) expect(date).toBe(n);
    }
    expect(addDays(first, 146_097)).toBe("2300-01-01");
  });
});

describe("weekdayOf", () => {
  it("is 1 for Monday to 7 for Sunday, before 1970 too", () => {
    expect(weekdayOf(day("2019-10-19"))).toBe(6);
    expect(weekdayOf(day("1969-12-28"))).toBe(7);
    expect(weekdayOf(day("1969-12-29"))).toBe(1);
    expect(weekdayOf(day("0001-01-01"))).toBe(1);
    expect(weekdayOf(day("9999-12-31"))).toBe(5);
  });
});

describe("daysInMonth", () => {
  it("knows the leap years of the Gregorian calendar", () => {
    expect([2023, 2024, 1900, 2000].map((year) => daysInMonth(year, 2))).toEqual([28, 29, 28, 29]);
    expect([1, 4, 6, 9, 11, 12].map((month) => daysInMonth(2026, month))).toEqual([
      31, 30, 30, 30, 30, 31,
    ]);
  });
});

describe("a local date", () => {
  it("compares as text in the order of days", () => {
    const days = ["2026-12-31", "0999-05-05", "2026-02-10", "2026-02-09"].map(day);
    expect(days.sort()).toEqual(["0999-05-05", "2026-02-09", "2026-02-10", "2026-12-31"]);
  });
});
