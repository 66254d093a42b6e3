import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { partsOf, toLocalDate, weekdayOf, type LocalDate } from "#core/model/localDate.ts";
import { correctOrdinal } from "#core/text/dates/correctOrdinal.ts";
import { findColumnOrder } from "#core/text/dates/findColumnOrder.ts";
import { findWrittenDates } from "#core/text/dates/findWrittenDates.ts";
import { formatLike } from "#core/text/dates/formatLike.ts";
import { parseWrittenDate } from "#core/text/dates/parseWrittenDate.ts";
import { resolveWrittenDate } from "#core/text/dates/resolveWrittenDate.ts";
import { settleOrder } from "#core/text/dates/settleOrder.ts";
import { weekdayFits } from "#core/text/dates/weekdayFits.ts";
import type { WrittenDate } from "#core/text/dates/writtenDate.ts";

const first = (text: string): WrittenDate => {
  const date = parseWrittenDate(text) ?? findWrittenDates(text)[0];
  if (!date) throw new Error(`no date in ${text}`);
  return date;
};
const meaning = (text: string, context = {}): string => {
  const day = resolveWrittenDate(first(text), context);
  return day.ok ? day.value : day.error.code;
};
const day = (text: string): LocalDate => {
  const [year = 0, month = 0, number = 0] = text.split("-").map(Number);
  return toLocalDate({ year, month, day: number })!;
};

/** Every manner of writing, with 2019-10-17 or the like, and how it writes 1 May 2021. */
const manners = [
  ["2019-10-17", "2019-10-17", "2021-05-01"],
  ["2019/10/17", "2019-10-17", "2021/05/01"],
  ["2019-8-1", "2019-08-01", "2021-5-1"],
  ["17.10.2019", "2019-10-17", "01.05.2021"],
  ["17/10/2019", "2019-10-17", "01/05/2021"],
  ["10/17/2019", "2019-10-17", "05/01/2021"],
  ["10/17/19", "2019-10-17", "05/01/21"],
  ["Thu 2019-10-17", "2019-10-17", "Sat 2021-05-01"],
  ["Oct 17, 2019", "2019-10-17", "May 1, 2021"],
  ["OCT 17, 2019", "2019-10-17", "MAY 1, 2021"],
  ["Oct. 17, 2019", "2019-10-17", "May 1, 2021"],
  ["October 17th, 2019", "2019-10-17", "May 1st, 2021"],
  ["17 October 2019", "2019-10-17", "1 May 2021"],
  ["17-Oct-2019", "2019-10-17", "1-May-2021"],
  ["Thursday, October 17th, 2019", "2019-10-17", "Saturday, May 1st, 2021"],
  ["Thu 17 Oct 2019", "2019-10-17", "Sat 1 May 2021"],
  ["jeudi 17 octobre 2019", "2019-10-17", "samedi 1er mai 2021"],
  ["Jeudi 17 Octobre 2019", "2019-10-17", "Samedi 1er Mai 2021"],
  ["jeu. 17 oct. 2019", "2019-10-17", "sam. 1er mai 2021"],
  ["1er août 2019", "2019-08-01", "1er mai 2021"],
  ["1 aout 2019", "2019-08-01", "1 mai 2021"],
] as const;

describe("findWrittenDates", () => {
  it.each(manners)("reads %s as %s and writes alike: %s", (text, meant, another) => {
    expect(meaning(text)).toBe(meant);
    expect(formatLike(first(text).style, day("2021-05-01"))).toBe(another);
  });

  it.each(manners)("writes %s again as it was", (text, meant) => {
    expect(formatLike(first(text).style, day(meant))).toBe(text);
  });

  it("reads back what it writes, for any day and manner", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...manners),
        fc.integer({ min: 1, max: 28 }),
        fc.tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 2001, max: 2099 })),
        ([text], number, [month, year]) => {
          const date = toLocalDate({ year, month, day: number })!;
          const written = formatLike(first(text).style, date);
          const order = findColumnOrder([first(text)]);
          expect(meaning(written, { order })).toBe(date);
          const again = settleOrder(first(written), order);
          if (again.weekday !== undefined) expect(again.weekday).toBe(weekdayOf(date));
          expect(again.day).toBe(partsOf(date).day);
        },
      ),
    );
  });

  it.each([
    ["31 June 2019", {}, "no-such-day"],
    ["30/02/2019", {}, "no-such-day"],
    ["October 17", {}, "no-year"],
    ["October 17", { year: 2019 }, "2019-10-17"],
    ["17/10", { year: 2019 }, "2019-10-17"],
    ["03/04/2019", {}, "ambiguous-date"],
    ["03/04/2019", { order: "day-first" }, "2019-04-03"],
    ["03/04/2019", { order: "month-first" }, "2019-03-04"],
    ["03/03/2019", {}, "2019-03-03"],
    ["October", {}, "month-only"],
    ["February, 2019", {}, "month-only"],
    ["2019-10", {}, "month-only"],
  ])("%s with %o is %s", (text, context, answer) => {
    expect(meaning(text, context)).toBe(answer);
  });

  it("finds the dates of prose where they stand, over line breaks too", () => {
    const text = "We met on 17 Oct 2019, on Friday November\r\n1st, 2019 (not 31.10.2019).";
    const found = findWrittenDates(text);
    expect(found.map((date) => date.text)).toEqual([
      "17 Oct 2019",
      "Friday November\r\n1st, 2019",
      "31.10.2019",
    ]);
    for (const date of found) expect(text.slice(date.start, date.end)).toBe(date.text);
  });

  it.each([
    "You may 5 times march 3 miles.",
    "version 1.2.19, posts/2019-10-17-slides.md, https://example.org/2019/10/17/a",
    "call 555-10-17-2019, room 17, half past 10/12",
    "In October we rest.",
  ])("finds no date in: %s", (text) => {
    expect(findWrittenDates(text)).toEqual([]);
  });

  it("tells a wrong day of the week and a wrong ordinal", () => {
    const date = first("Saturday, October 27nd, 2019");
    expect(weekdayFits(date, day("2019-10-27"))).toBe(false);
    expect(weekdayFits(date, day("2019-10-26"))).toBe(true);
    expect(date.ordinal).toBe("nd");
    expect(correctOrdinal(date)).toBe("th");
    expect(correctOrdinal(first("November 11th, 2019"))).toBeUndefined();
    expect(correctOrdinal(first("1er août 2019"))).toBeUndefined();
  });

  it("learns the order of a column from a number over twelve, unless two contradict", () => {
    const order = (...dates: string[]) => findColumnOrder(dates.map(first));
    expect(order("03/04/2019", "17/04/2019")).toBe("day-first");
    expect(order("03/04/2019", "04/17/2019")).toBe("month-first");
    expect(order("03/04/2019")).toBeUndefined();
    expect(order("17/04/2019", "04/17/2019")).toBeUndefined();
  });

  it.each(["1", " ", "-", "Thu, the ", "1/1/", "octobre", "1 \n"])(
    "ends over 200,000 characters of %j",
    (piece) => {
      const text = piece.repeat(Math.ceil(2e5 / piece.length));
      findWrittenDates(text);
    },
  );
});
