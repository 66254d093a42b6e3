import { describe, expect, it } from "vitest";
import type { LocalDate } from "#core/model/localDate.ts";
import { placeRowByDate } from "#core/publish/readme/placeRowByDate.ts";

describe("placeRowByDate", () => {
  const place = (days: (string | undefined)[], day: string): number =>
    placeRowByDate(days as (LocalDate | undefined)[], day as LocalDate);

  it("keeps the order of the table, rising or falling, and rows without a day with theirs", () => {
    expect(place(["2019-10-03", undefined, "2019-11-07"], "2019-10-17")).toBe(2);
    expect(place(["2019-11-07", undefined, "2019-10-03"], "2019-10-17")).toBe(2);
    expect(place(["2019-10-03", "2019-11-07"], "2020-01-01")).toBe(2);
    expect(place(["2019-11-07", "2019-10-03"], "2020-01-01")).toBe(0);
    expect(place([], "2019-10-17")).toBe(0);
  });
});
