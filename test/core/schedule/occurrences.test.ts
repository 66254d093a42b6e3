import { describe, expect, it } from "vitest";
import { parseLocalDate, weekdayOf, type LocalDate } from "#core/model/localDate.ts";
import { type Rule } from "#core/model/rule.ts";
import { nearestOccurrence } from "#core/schedule/nearestOccurrence.ts";
import { nthWeekday } from "#core/schedule/nthWeekday.ts";
import { occurrenceOn } from "#core/schedule/occurrenceOn.ts";
import { occurrencesOfMonth } from "#core/schedule/occurrencesOfMonth.ts";
import { occurrencesOfYear } from "#core/schedule/occurrencesOfYear.ts";

const day = (text: string): LocalDate => parseLocalDate(text)!;

const firstAndPerhapsThird: Rule = {
  slots: [
    { nth: 1, weekday: 4 },
    { nth: 3, weekday: 4, optional: true },
  ],
};
const fifthThursday: Rule = { slots: [{ nth: 5, weekday: 4 }] };

describe("nthWeekday", () => {
  it("counts from the front and from the back", () => {
    const october = { year: 2019, month: 10 };
    expect(nthWeekday(october, { nth: 1, weekday: 4 })).toBe("2019-10-03");
    expect(nthWeekday(october, { nth: -1, weekday: 4 })).toBe("2019-10-31");
    expect(nthWeekday(october, { nth: -1, weekday: 2 })).toBe("2019-10-29");
  });

  it("agrees with a count by hand on every month of twelve years", () => {
    for (let year = 2000; year < 2012; year++) {
      for (let month = 1; month <= 12; month++) {
        for (const weekday of [1, 2, 3, 4, 5, 6, 7] as const) {
          const days = Array.from({ length: 31 }, (_, i) => {
            const text = `${year}-${String(month).padStart(2, "0")}-${String(i + 1).padStart(2, "0")}`;
            return parseLocalDate(text);
          }).filter((date): date is LocalDate => date !== undefined && weekdayOf(date) === weekday);
          for (const nth of [1, 2, 3, 4, 5] as const) {
            expect(nthWeekday({ year, month }, { nth, weekday })).toBe(days[nth - 1]);
          }
          expect(nthWeekday({ year, month }, { nth: -1, weekday })).toBe(days.at(-1));
        }
      }
    }
  });

  it("has nothing outside the calendar", () => {
    expect(nthWeekday({ year: 0, month: 1 }, { nth: 1, weekday: 1 })).toBeUndefined();
    expect(nthWeekday({ year: 2019, month: 13 }, { nth: 1, weekday: 1 })).toBeUndefined();
  });
});

describe("occurrencesOfYear", () => {
  it("gives every slot of every month in order", () => {
    const dates = occurrencesOfYear(firstAndPerhapsThird, 2019);
    expect(dates).toHaveLength(24);
    expect(dates.slice(18).map(({ date, optional }) => `${date}${optional ? "?" : ""}`)).toEqual([
      "2019-10-03",
      "2019-10-17?",
      "2019-11-07",
      "2019-11-21?",
      "2019-12-05",
      "2019-12-19?",
    ]);
  });

  it("gives none for a fifth Thursday that a month does not have", () => {
    expect(occurrencesOfYear(fifthThursday, 2019).map(({ date }) => date)).toEqual([
      "2019-01-31",
      "2019-05-30",
      "2019-08-29",
      "2019-10-31",
    ]);
  });

  it("sorts by day, not by slot", () => {
    const rule: Rule = {
      slots: [
        { nth: -1, weekday: 2 },
        { nth: 1, weekday: 6 },
      ],
    };
    const dates = occurrencesOfMonth(rule, { year: 2024, month: 2 }).map(({ date }) => date);
    expect(dates).toEqual(["2024-02-03", "2024-02-27"]);
  });

  it("gives one where two slots fall on one day, and the regular one wins", () => {
    const rule: Rule = {
      slots: [
        { nth: -1, weekday: 4, optional: true },
        { nth: 4, weekday: 4 },
      ],
    };
    const november = occurrencesOfMonth(rule, { year: 2019, month: 11 });
    expect(november).toEqual([{ date: "2019-11-28", slot: rule.slots[1], optional: false }]);
    expect(occurrencesOfMonth(rule, { year: 2019, month: 10 })).toHaveLength(2);
  });
});

describe("nearestOccurrence", () => {
  it("finds the day itself", () => {
    expect(nearestOccurrence(firstAndPerhapsThird, day("2019-10-17"))?.date).toBe("2019-10-17");
    expect(occurrenceOn(firstAndPerhapsThird, day("2019-10-17"))?.optional).toBe(true);
    expect(occurrenceOn(firstAndPerhapsThird, day("2019-10-19"))).toBeUndefined();
  });

  it("takes a Saturday for the Thursday two days before", () => {
    expect(nearestOccurrence(firstAndPerhapsThird, day("2019-10-19"))?.date).toBe("2019-10-17");
  });

  it("stays in the month even where another month is nearer", () => {
    // 31 October is a week before 7 November and two weeks after 17 October.
    expect(nearestOccurrence(firstAndPerhapsThird, day("2019-10-31"))?.date).toBe("2019-10-17");
  });

  it("leaves out the days that are taken", () => {
    const taken = [day("2019-10-17")];
    expect(nearestOccurrence(firstAndPerhapsThird, day("2019-10-19"), taken)?.date).toBe(
      "2019-10-03",
    );
    const all = [...taken, day("2019-10-03")];
    expect(nearestOccurrence(firstAndPerhapsThird, day("2019-10-19"), all)?.date).toBe(
      "2019-11-07",
    );
  });

  it("prefers the regular one of two that are equally near", () => {
    expect(nearestOccurrence(firstAndPerhapsThird, day("2019-10-10"))?.date).toBe("2019-10-03");
  });

  it("looks into other months and years where the month has none", () => {
    expect(nearestOccurrence(fifthThursday, day("2019-02-14"))?.date).toBe("2019-01-31");
    expect(nearestOccurrence(firstAndPerhapsThird, day("2020-01-01"))?.date).toBe("2020-01-02");
  });
});
