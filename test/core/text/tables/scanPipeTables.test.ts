import { describe, expect, it } from "vitest";
import { scanPipeTables } from "#core/text/tables/scanPipeTables.ts";

const cellsOf = (text: string): string[][][] =>
  scanPipeTables(text).map((table) =>
    [table.header, ...table.rows].map((row) => row.cells.map((cell) => cell.text)),
  );

describe("scanPipeTables", () => {
  it("knows where every cell and its content stand, with CRLF too", () => {
    const text = "x\r\n\r\n| Date | Topic |\r\n|---|:-:|\r\n| 2019-10-03 |  TBA |\r\n";
    const [table] = scanPipeTables(text);
    const cell = table!.rows[0]!.cells[1]!;
    expect(text.slice(cell.start, cell.end)).toBe("  TBA ");
    expect(text.slice(cell.contentStart, cell.contentEnd)).toBe("TBA");
    expect(table!.rows[0]!.line).toBe(5);
    expect(table!.alignments).toEqual(["none", "center"]);
    expect(text.slice(table!.start, table!.end)).toBe(text.slice(5, -2));
  });

  it("reads rows without outer pipes, and rows too short or too long", () => {
    expect(cellsOf("a | b\n--|--\n1\n1 | 2 | 3\n| 4 |\n")).toEqual([
      [["a", "b"], ["1"], ["1", "2", "3"], ["4"]],
    ]);
  });

  it("keeps an escaped pipe in its cell and an empty cell empty", () => {
    expect(cellsOf("| a | b | c |\n|-|-|-|\n| `x\\|y` || z\\|")).toEqual([
      [
        ["a", "b", "c"],
        ["`x|y`", "", "z|"],
      ],
    ]);
  });

  it.each([
    ["fenced code", "```\n| a |\n|---|\n```"],
    ["a fence that is never closed", "~~~\n| a |\n|---|"],
    ["a comment", "<!--\n| a |\n|---|\n-->"],
    ["front matter", "---\n| a |\n|---|\n---\n"],
    ["a script", "<script>\n| a |\n|---|\n</script>"],
    ["indented code", "    | a |\n    |---|"],
    ["a heading over dashes", "a\n---"],
    ["a delimiter with another number of cells", "| a | b |\n|---|"],
    ["a heading", "# a | b\n---|---"],
  ])("finds none in %s", (_, text) => {
    expect(scanPipeTables(text)).toEqual([]);
  });

  it.each(["\n| z |", "# Next | z", "> quote | z", "- item | z", "<div>| z |", "***"])(
    "ends a table before %j",
    (after) => {
      expect(cellsOf(`| a |\n|---|\n| 1 |\n${after}\n`)[0]).toEqual([["a"], ["1"]]);
    },
  );

  it("finds several tables and what lies between them", () => {
    const text = "| a |\n|---|\n\n| b |\n|---|\n| 1 |\n```\n| c |\n|---|\n```\n| d |\n|---|\n";
    expect(cellsOf(text)).toEqual([[["a"]], [["b"], ["1"]], [["d"]]]);
  });

  it.each(["|", "| ", " |-", "\\|", "|\n", "-|-\n", "```\n", "<!--", " \t"])(
    "ends over 200,000 characters of %j",
    (piece) => {
      const text = piece.repeat(Math.ceil(2e5 / piece.length));
      scanPipeTables(text);
    },
  );
});
