import { describe, expect, it } from "vitest";
import { parseReadme, type ReadmeContext } from "#core/importers/readme/parseReadme.ts";
import { readmePhrases } from "#core/importers/readme/readmePhrases.ts";
import type { Proposal, RowReading } from "#core/importers/readme/readmeReading.ts";

const page = `# Lyon Types

We gather people who like types.

## Calendar

Gatherings happen the first Thursday
of the month at 19:00. If there's interest, an additional Thursday (third of
the month) will be scheduled. Expect around one or two hours. Doors open early.

| Date       | Topic                                | Speaker(s)                                   |
| ---------- | ------------------------------------ | -------------------------------------------- |
| 2019-08-01 | [Poetry](https://example.org/poetry) | [Ada Quill](https://example.org/ada) (ACME)  |
|            | Lightning talks                      | Zoë Brun & Tom Reed                          |
| 2019-08-15 | NO MEETING (holidays)                |                                              |
| 2019-09-05 | Types                                | TBA                                          |
| 2019-09-05 | More types                           | Zoë Brun, TBA                                |
| 2019-10-03 | TBA                                  | ?                                            |

## Catering

To be determined.
`;

const rowsOf = (text: string, context?: ReadmeContext): readonly RowReading[] =>
  parseReadme(text, context).calendars.flatMap((calendar) => calendar.rows);
const codesOf = (text: string, context?: ReadmeContext): string[] =>
  parseReadme(text, context).notUnderstood.map(({ code, line }) => `${line} ${code}`);
const proposal = <Kind extends Proposal["kind"]>(text: string, kind: Kind) =>
  parseReadme(text).proposals.find((one): one is Proposal & { kind: Kind } => one.kind === kind);
const table = (...rows: string[]): string =>
  ["| Date | Topic |", "|---|---|", ...rows, ""].join("\n");

describe("parseReadme on a whole page", () => {
  it("reads each row with its day, state, titles and people", () => {
    const rows = rowsOf(page);
    expect(rows.map((row) => [row.line, row.kind, row.day, row.meetingRow])).toEqual([
      [13, "meeting", "2019-08-01", undefined],
      [14, "further-talk", undefined, 0],
      [15, "meeting", "2019-08-15", undefined],
      [16, "meeting", "2019-09-05", undefined],
      [17, "further-talk", "2019-09-05", 3],
      [18, "meeting", "2019-10-03", undefined],
    ]);
    expect(rows[0]!.title).toMatchObject({
      text: "Poetry",
      links: [{ url: "https://example.org/poetry" }],
    });
    expect(rows[0]!.speakers).toMatchObject({
      people: [{ name: "Ada Quill", url: "https://example.org/ada", affiliation: "ACME" }],
    });
    expect(rows[2]!.state).toEqual({ name: "no-meeting", reason: "holidays" });
    expect(rows[4]!.speakers).toMatchObject({ people: [{ name: "Zoë Brun" }], hasOpenPlace: true });
    expect(rows[5]!.title.kind).toBe("to-be-announced");
    expect(page.slice(rows[3]!.cells[1]!.contentStart, rows[3]!.cells[1]!.contentEnd)).toBe(
      "Types",
    );
  });

  it("proposes what the prose says, each with its sentence and the line where it begins", () => {
    expect(proposal(page, "group-name")).toMatchObject({ name: "Lyon Types", line: 1 });
    expect(proposal(page, "objective")).toMatchObject({
      text: "We gather people who like types.",
      line: 3,
    });

    expect(proposal(page, "recurrence")).toEqual({
      kind: "recurrence",
      slots: [{ nth: 1, weekday: 4 }],
      start: "19:00",
      sentence: "Gatherings happen the first Thursday of the month at 19:00.",
      line: 7,
    });
    expect(proposal(page, "optional-slot")).toMatchObject({
      slot: { nth: 3, weekday: 4, optional: true, condition: "If there's interest" },
      line: 8,
    });
    expect(proposal(page, "duration")).toMatchObject({ minutes: 120, line: 9 });
    expect(proposal(page, "standing-section")).toMatchObject({
      heading: "Catering",
      text: "To be determined.",
    });
  });

  it("takes no objective from an introduction that only says when the group meets", () => {
    const page = "# Example Pythonistas\n\nWe meet the first Thursday of the month at 19:00.\n";
    const kinds = parseReadme(page).proposals.map(({ kind }) => kind);
    expect(kinds).toEqual(["group-name", "recurrence"]);
  });

  it("reports the sentence that it did not understand, and nothing else", () => {
    expect(codesOf(page)).toEqual(["9 sentence-not-understood"]);
  });

  it("reads the same page with CRLF alike", () => {
    const crlf = parseReadme(page.replaceAll("\n", "\r\n"));
    expect(crlf.proposals.map(({ kind, line }) => [kind, line])).toEqual(
      parseReadme(page).proposals.map(({ kind, line }) => [kind, line]),
    );
    expect(crlf.calendars[0]!.rows.map((row) => row.day)).toEqual(
      rowsOf(page).map((row) => row.day),
    );
  });
});

describe("parseReadme on calendars", () => {
  it("knows French headings in any order and case, with time and place", () => {
    const text =
      "| INTERVENANT·E·S | Thème | Quand | Heure | Lieu |\n|-|-|-|-|-|\n| Zoë Brun et Tom Reed | Typage | jeudi 17 octobre 2019 | 19 h 30 | La Salle |\n";
    const [row] = rowsOf(text);
    expect(row).toMatchObject({
      day: "2019-10-17",
      start: "19:30",
      place: "La Salle",
      title: { text: "Typage" },
      speakers: { people: [{ name: "Zoë Brun" }, { name: "Tom Reed" }] },
    });
  });

  it("takes the year of the nearest heading above, or the one it is told", () => {
    const text = `# Types\n\n## Meetings 2018\n\n## In 2019\n\n${table("| October 17 | x |")}`;
    expect(rowsOf(text)[0]!.day).toBe("2019-10-17");
    expect(codesOf(table("| October 17 | x |"))).toEqual(["3 no-year"]);
    expect(rowsOf(table("| October 17 | x |"), { year: 2020 })[0]!.day).toBe("2020-10-17");
  });

  it("lets the other dates of the column settle which number is the day", () => {
    const text = table("| 03/04/2019 | a |", "| 04/17/2019 | b |");
    expect(rowsOf(text).map((row) => row.day)).toEqual(["2019-03-04", "2019-04-17"]);
  });

  it("reads a time, a state and a note beside the date", () => {
    const rows = rowsOf(
      table(
        "| 2019-10-17 19:00-21:00 | a |",
        "| 2019-11-07 (cancelled) | b |",
        "| 2019-11-21 special | c |",
      ),
    );
    expect(rows[0]).toMatchObject({ start: "19:00", minutes: 120 });
    expect(rows[1]).toMatchObject({ state: { name: "cancelled" }, title: { text: "b" } });
    expect(rows[2]).toMatchObject({ note: "special" });
  });

  it.each([
    ["| 31 June 2019 | x |", "no-such-day"],
    ["| 03/04/2019 | x |", "ambiguous-date"],
    ["| October 2019 | x |", "month-only"],
    ["| some day | x |", "date-not-understood"],
    ["| 17-18 October 2019 | x |", "date-not-understood"],
    ["| TBA | x |", "row-without-date"],
    ["| 2019-10-17 |", "fewer-cells"],
    ["| 2019-10-17 | x | y |", "more-cells-than-columns"],
  ])("reports %s as %s with its line", (row, code) => {
    expect(codesOf(table("| 2019-10-01 | first |", row))).toEqual([`4 ${code}`]);
  });

  it("reports a row without a date above all meetings, and a date that comes back later", () => {
    expect(codesOf(table("| | lost |", "| 2019-10-17 | x |"))).toEqual(["3 row-without-date"]);
    const again = table("| 2019-10-17 | a |", "| 2019-11-07 | b |", "| 2019-10-17 | c |");
    expect(codesOf(again)).toEqual(["5 duplicate-date"]);
  });

  it("reads every calendar of a page and says which tables are none", () => {
    const text = `${table("| 2019-10-17 | a |")}\n| Tool | Version |\n|-|-|\n| npm | 11 |\n\n${table("| 2020-10-15 | b |")}`;
    expect(parseReadme(text).calendars.length).toBe(2);
    expect(codesOf(text)).toEqual(["5 table-without-dates"]);
  });

  it("says so where there is no table at all", () => {
    expect(codesOf("")).toEqual(["1 no-table"]);
  });

  it("has a sentence for every code in both languages", () => {
    for (const phrase of Object.values(readmePhrases)) {
      expect(phrase.en({})).toMatch(/\.$/);
      expect(phrase.fr({})).toMatch(/\.$/);
    }
  });

  it.each([
    "|",
    "a|b\n-|-\n1|2\n",
    "| Date |\n|-|\n",
    "[",
    "# ",
    "(",
    "<!--",
    "every ",
    ". ",
    "first and ",
    "1 h ",
    "a\n==\n",
    "    ",
    "[]((x)",
  ])("ends over 200,000 characters of %j", (piece) => {
    const text = piece.repeat(Math.ceil(2e5 / piece.length));
    parseReadme(text);
  });

  it("reads a table of one date to its end", () => {
    const text = table(...Array.from({ length: 30_000 }, () => "| 2019-10-17 | x |"));
    expect(rowsOf(text).length).toBe(30_000);
  });
});
