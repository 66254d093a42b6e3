import { describe, expect, it } from "vitest";
import { labels, lintSketch, lintText, messages } from "./lintSketch.ts";

const code = "weekday-against-date";

describe("weekdayAgainstDate", () => {
  it("names the day of the week of the date", () => {
    const found = lintText(code, "# Nights\n\nNext: Wednesday, October 10, 2023 at 18:00.\n");
    expect(found).toMatchObject([
      {
        severity: "error",
        place: { file: "README.md", line: 3, column: 7 },
        facts: { written: "Wednesday, October 10, 2023", date: "2023-10-10", weekday: 2 },
      },
    ]);
    expect(messages(found)).toEqual([
      "“Wednesday, October 10, 2023”: 10 October 2023 is a Tuesday.",
      "«\u00A0Wednesday, October 10, 2023\u00A0»\u00A0: le 10 octobre 2023 est un mardi.",
    ]);
    expect(labels(found)).toEqual([
      "Write “Tuesday, October 10, 2023”",
      "Écrire «\u00A0Tuesday, October 10, 2023\u00A0»",
    ]);
  });

  it.each([
    ["Rendez-vous mercredi 10 octobre 2023.", "mardi 10 octobre 2023"],
    ["Rendez-vous mer. 10 oct. 2023.", "mar. 10 oct. 2023"],
    ["WED 10 OCT 2023", "TUE 10 OCT 2023"],
    ["Wednesday the 10th of October 2023", "Tuesday the 10th of October 2023"],
    ["mercredi 1er août 2023", "mardi 1er août 2023"],
    ["On Wed 2023-10-10", "Tue 2023-10-10"],
  ])("changes nothing but the name of the day: %s", (text, right) => {
    expect(lintText(code, text)[0]?.fixes).toEqual([{ kind: "write", text: right }]);
  });

  it("offers the date first where the group meets on a day with that weekday", () => {
    const text = "We meet on Tuesday, January 28th, 2019.";
    const sources = [{ format: "readme", name: "README.md", text }] as const;
    const found = lintSketch(code, { sources, meetings: [{ date: "2020-01-28" }] });
    expect(found[0]?.fixes).toEqual([
      { kind: "write", text: "Tuesday, January 28th, 2020" },
      { kind: "write", text: "Monday, January 28th, 2019" },
    ]);
  });

  it("takes the year of a text without one from its meeting", () => {
    const about = (title: string) =>
      lintSketch(code, { meetings: [{ date: "2019-12-05", title }] }).length;
    expect(about("Moved from Friday, December 5")).toBe(1);
    expect(about("Moved from Thursday, December 5")).toBe(0);
    expect(about("Part two on Thursday, January 9")).toBe(0);
    expect(about("As we heard on Friday, June 21")).toBe(0);
  });

  it("takes the year of a calendar's row from the heading above it", () => {
    const page = (weekday: string) =>
      `# Nights\n\n## Calendar 2019\n\n| Date | Topic |\n|---|---|\n| ${weekday} 17 Oct | Tries |\n`;
    expect(lintText(code, page("Thu"))).toEqual([]);
    expect(lintText(code, page("Fri"))).toMatchObject([{ place: { line: 7, column: 3 } }]);
  });

  it("reads the texts of talks and meetings", () => {
    const wrong = "See Wednesday, October 10, 2023";
    const text = { format: "markdown", source: `Hello\n\n${wrong}` } as const;
    const found = lintSketch(code, {
      meetings: [{ description: text, talks: [{ title: wrong, abstract: text }] }],
    });
    const places = found.map(({ place }) => [place.table, place.field, place.line].join(" "));
    expect(places.toSorted()).toEqual(["meeting description 3", "talk abstract 3", "talk title 1"]);
  });

  it.each([
    "Tuesday, October 10, 2023 and October 11, 2023",
    "Wednesday, October 10",
    "Monday and Wednesday, October 9 and 10, 2023",
    "Wednesday 10 & 11 October 2023",
    "Monday-Wednesday 10 October 2023",
    "with Sam, 10 October 2023",
    "Wednesday 03/04/2019",
    "`Wednesday, October 10, 2023`",
    "```\nWednesday, October 10, 2023\n```",
    "    Wednesday, October 10, 2023",
    "[slides](Wednesday 10 October 2023.pdf)",
    "<!-- Wednesday, October 10, 2023 -->",
    '<img alt="Wednesday, October 10, 2023">',
    "https://example.org/Wed,2023-10-10",
  ])("finds nothing in: %s", (text) => {
    expect(lintText(code, text)).toEqual([]);
  });

  it("leaves literal blocks of reStructuredText alone", () => {
    const text =
      "Write::\n\n  Wednesday, October 10, 2023\n\n.. code-block:: text\n\n   Wed 2023-10-10\n";
    expect(lintText(code, text, "post.rst")).toEqual([]);
    expect(lintText(code, `${text}\nWed 2023-10-10`, "post.rst")).toHaveLength(1);
  });
});
