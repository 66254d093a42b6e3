import { describe, expect, it } from "vitest";
import { namedId } from "#test/builders/planBuilder.ts";
import { labels, lintSketch, lintText, messages } from "./lintSketch.ts";

const code = "ordinal-suffix";

describe("ordinalSuffix", () => {
  it.each([
    ["Thursday, October 27nd, 2016", "27nd", "27th"],
    ["the 21th meetup", "21th", "21st"],
    ["THE 22TH NIGHT", "22TH", "22ND"],
    ["from 19th to 11st", "11st", "11th"],
    ["_January 23th_", "23th", "23rd"],
    ["le 2er août 2019", "2er", "2"],
    ["le 1ème août 2019", "1ème", "1er"],
    ["le 3e octobre", "3e", "3"],
  ])("in %s writes %s as %s", (text, written, right) => {
    const found = lintText(code, text);
    expect(found).toMatchObject([
      { severity: "error", facts: { written }, fixes: [{ kind: "write", text: right }] },
    ]);
    expect(text.slice((found[0]?.place.column ?? 0) - 1)).toMatch(new RegExp(`^${written}`));
  });

  it("says so in both languages", () => {
    const found = lintText(code, "October 27nd");
    expect(messages(found)).toEqual([
      "“27nd” is written “27th”.",
      "«\u00A027nd\u00A0» s’écrit «\u00A027th\u00A0».",
    ]);
    expect(labels(found)).toEqual(["Write “27th”", "Écrire «\u00A027th\u00A0»"]);
  });

  it.each([
    "1st 2nd 3rd 4th 11th 12th 13th 21st 22nd 23rd 101st 111th 1er août, 1e étage",
    "3rd oct 2019",
    "RRULE:FREQ=MONTHLY;BYDAY=2TH,-1TH",
    "https://example.org/27nd/ and img/27nd.png and the-27nd-night",
    "`27nd`",
    "[a]: 27nd",
    "```\n27nd\n",
  ])("finds nothing in: %s", (text) => {
    expect(lintText(code, text)).toEqual([]);
  });

  it("tells the row of a calendar and the meeting read from it once, with both places", () => {
    const title = "Tries, moved from October 27nd";
    const text = `# Nights\n\n| Date | Topic |\n|---|---|\n| 2019-10-17 | ${title} |\n\nOctober 27nd\n`;
    const sources = [{ format: "readme", name: "README.md", text }] as const;
    const found = lintSketch(code, {
      sources,
      meetings: [
        {
          date: "2019-10-17",
          title,
          origin: { source: namedId("source", "README.md"), key: "2019-10-17" },
        },
      ],
    });
    expect(found.map(({ place }) => [place.table, place.field, place.line])).toEqual([
      ["meeting", "title", 5],
      [undefined, undefined, 7],
    ]);
  });
});
