import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseReadme } from "#core/importers/readme/parseReadme.ts";
import { readmePhrases } from "#core/importers/readme/readmePhrases.ts";
import { insertRow } from "#core/publish/readme/insertRow.ts";
import { scanPipeTables } from "#core/text/tables/scanPipeTables.ts";

const pieces = fc.constantFrom(
  ...[
    "| Date | Topic | Speaker |",
    "|---|:-:|",
    "---|---",
    "|",
    "\\|",
    "\n",
    "\r\n",
    "\r",
    "\n\n",
    " ",
  ],
  ...["2019-10-17", "31 June 2019", "03/04/2019", "October", "17 Oct", "1er août 2019", "Thu"],
  ...[
    "NO MEETING",
    "(cancelled)",
    "postponed to",
    "TBA",
    "?",
    "[Ada](https://example.org)",
    " and ",
    "<br>",
  ],
  ...[
    "# ",
    "## Calendar",
    "```",
    "<!--",
    "-->",
    "---",
    "===",
    "- ",
    "every first Thursday",
    "at 7pm",
    "2 hours. ",
  ],
  ...["\u0000", "\uFEFF", "\u202E", "👩‍💻", "e\u0301", "[", "(", "](", "**", "\ud800"],
);
const anyPage = fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join(""));

describe("any page", () => {
  it("is read: each cell stands where it is said to, each report has its sentence", () => {
    fc.assert(
      fc.property(anyPage, (text) => {
        const { calendars, notUnderstood, proposals } = parseReadme(text);
        for (const cell of calendars.flatMap(({ rows }) => rows.flatMap((row) => row.cells))) {
          const content = text.slice(cell.contentStart, cell.contentEnd);
          expect(content.replaceAll("\\|", "|")).toBe(cell.text);
        }
        for (const { code, line, facts } of notUnderstood) {
          expect(line).toBeGreaterThan(0);
          expect(readmePhrases[code].fr(facts)).not.toBe("");
        }
        for (const { line } of proposals) expect(line).toBeGreaterThan(0);
      }),
      { numRuns: 1_000 },
    );
  });

  it("takes a further row in each of its tables, which is then read with its values", () => {
    fc.assert(
      fc.property(anyPage, fc.nat(3), (text, index) => {
        for (const [place, table] of scanPipeTables(text).entries()) {
          const values = table.header.cells.map(
            (_, column) => ["2019-10-17", "a|b", "会"][column] ?? "",
          );
          const after = scanPipeTables(insertRow(text, table, { index, values }))[place];
          const row = after?.rows[Math.min(index, table.rows.length)];
          expect(row?.cells.map((cell) => cell.text)).toEqual(values);
        }
      }),
      { numRuns: 1_000 },
    );
  });
});

describe("a cell of 200,000 characters", () => {
  it.each([
    "a",
    " ",
    "[",
    "(",
    "[]((x)",
    "<!--",
    "<!-- a",
    "<br>",
    ", ",
    "2019-10-17 ",
    "**",
    "會",
    "\\",
  ])("of %j is read to its end, whatever its column", (piece) => {
    const big = piece.repeat(Math.ceil(2e5 / piece.length));
    const head = "| Date | Topic | Speaker |\n|---|---|---|\n| 2019-10-03 | a | b |\n";
    parseReadme(`${head}| ${big} | x | y |\n| 2019-10-17 | ${big} | ${big} |\n`);
  });
});
