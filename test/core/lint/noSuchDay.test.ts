import { describe, expect, it } from "vitest";
import { lintSketch, lintText, messages } from "./lintSketch.ts";

const code = "no-such-day";

describe("noSuchDay", () => {
  it.each([
    "31 June",
    "June 31st",
    "le 31 juin 2019",
    "29 February 2019",
    "Friday 30 February",
    "31/06/2019",
    "2019-11-31",
  ])("finds %s", (text) => {
    expect(lintText(code, text)).toMatchObject([{ severity: "error", fixes: [] }]);
  });

  it("says how long the month is, in both languages", () => {
    expect(messages(lintText(code, "On 31 June we rest."))).toEqual([
      "“31 June” is not in the calendar: June has 30 days.",
      "«\u00A031 June\u00A0» n’est pas dans le calendrier\u00A0: juin a 30\u00A0jours.",
    ]);
    expect(messages(lintText(code, "29 février 2019"))).toEqual([
      "“29 février 2019” is not in the calendar: February 2019 has 28 days.",
      "«\u00A029 février 2019\u00A0» n’est pas dans le calendrier\u00A0: février 2019 a 28\u00A0jours.",
    ]);
  });

  it("knows leap years, and does not guess the year", () => {
    expect(lintText(code, "29 February 2020, 29 February")).toEqual([]);
    const inYear = (date: string) =>
      lintSketch(code, { meetings: [{ date, title: "Moved to 29 February" }] });
    expect(inYear("2020-02-06")).toEqual([]);
    expect(inYear("2019-02-07")).toHaveLength(1);
  });

  it.each([
    "In June 31 people came",
    "June 31 %",
    "April 90 people",
    "posts/2019-02-31-slides.md, https://example.org/2019/02/31/",
    "`31 June`",
    "version 2019.13.45",
  ])("finds nothing in: %s", (text) => {
    expect(lintText(code, text)).toEqual([]);
  });
});
