import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { editCells, type CellEdit } from "#core/publish/readme/editCells.ts";
import { escapeCell } from "#core/publish/readme/escapeCell.ts";
import type { PipeTable } from "#core/text/tables/pipeTable.ts";
import { scanPipeTables } from "#core/text/tables/scanPipeTables.ts";

const tableOf = (text: string): PipeTable => scanPipeTables(text)[0]!;
const edit = (text: string, ...edits: CellEdit[]): string => editCells(text, tableOf(text), edits);

const aligned = [
  "before",
  "",
  "| Date       | Topic      | Speaker |",
  "| ---------- | :--------: | ------: |",
  "| 2019-10-03 | TBA        |     TBA |",
  "| 2019-11-07 | NO MEETING |         |",
  "",
  "after | all",
].join("\n");

describe("editCells", () => {
  it("changes one cell only where the value fits", () => {
    const edited = edit(aligned, { row: 0, column: 1, value: "Poetry" });
    expect(edited).toBe(aligned.replace("TBA        |", "Poetry     |"));
  });

  it("widens the whole aligned column for a longer value, colons and right alignment kept", () => {
    const edited = edit(
      aligned,
      { row: 0, column: 1, value: "Packaging in 2019" },
      { row: 1, column: 2, value: "Ada Byron" },
    );
    expect(edited.split("\n").slice(2, 6)).toEqual([
      "| Date       | Topic             |   Speaker |",
      "| ---------- | :---------------: | --------: |",
      "| 2019-10-03 | Packaging in 2019 |       TBA |",
      "| 2019-11-07 | NO MEETING        | Ada Byron |",
    ]);
    expect(edited.split("\n").slice(6)).toEqual(["", "after | all"]);
  });

  it("aligns by the columns of an editor where the table was, and by code units where it was so", () => {
    const byWidth = "| a    |\n| ---- |\n| 会議 |\n| x    |";
    expect(edit(byWidth, { row: 1, column: 0, value: "会" })).toContain("| 会   |");
    const byUnits = "| a  |\n| -- |\n| 会議 |\n| x  |";
    expect(edit(byUnits, { row: 1, column: 0, value: "会会会" })).toBe(
      "| a   |\n| --- |\n| 会議  |\n| 会会会 |",
    );
  });

  it("leaves the other rows alone where the column was not aligned", () => {
    const text = "|a|b|\r\n|-|-|\r\n| 1 |2|\r\n|x| \tyy |\r\n";
    expect(
      edit(text, { row: 0, column: 1, value: "longer" }, { row: 1, column: 1, value: "z" }),
    ).toBe("|a|b|\r\n|-|-|\r\n| 1 |longer|\r\n|x| \tz |\r\n");
  });

  it("gives a short row the cells it lacks", () => {
    const closed = "| a | b | c |\n|---|---|---|\n| 1 |\n";
    expect(edit(closed, { row: 0, column: 2, value: "x" })).toBe(
      "| a | b | c |\n|---|---|---|\n| 1 |   | x |\n",
    );
    expect(edit("a | b\n--|--\n1\n", { row: 0, column: 1, value: "x" })).toBe(
      "a | b\n--|--\n1 | x\n",
    );
  });

  it("keeps a row a row where it has no pipe before its first cell", () => {
    const text = "a | b\n--|--\n1 | 2\n";
    expect(edit(text, { row: 0, column: 0, value: "" })).toBe("a | b\n--|--\n| | 2\n");
    expect(edit(text, { row: 0, column: 0, value: "# 1" })).toBe("a   | b\n----|--\n| # 1 | 2\n");
  });

  it("escapes pipes, breaks and a backslash before the pipe", () => {
    const text = "|a|\n|---|\n|x|\n";
    expect(edit(text, { row: 0, column: 0, value: "a|b\nc\\" })).toBe(
      "|a|\n|---|\n|a\\|b<br>c\\ |\n",
    );
  });

  it("ignores an edit of a cell that the table has not", () => {
    expect(edit(aligned, { row: 9, column: 0, value: "x" })).toBe(aligned);
    expect(edit(aligned, { row: 0, column: 7, value: "x" })).toBe(aligned);
    expect(edit(aligned, { row: 0, column: -1, value: "x" })).toBe(aligned);
  });
});

/** Tables as people and tools write them: loose, compact, aligned, with and without outer pipes. */
const content = fc
  .array(
    fc.constantFrom("a", "b ", "é", "会", "👩‍💻", "\\", "|", "#", "- ", "`", "2019-10-03", "<!--"),
    {
      maxLength: 5,
    },
  )
  .map((pieces) => pieces.join("").trim());
const padding = fc.constantFrom("", " ", "  ", "\t");
const looseCell = fc.tuple(padding, content, padding).map(([lead, inner, trail]) => {
  const escaped = escapeCell(inner);
  return lead + escaped + (escaped.endsWith("\\") ? trail + " " : trail);
});
const loose = fc
  .tuple(
    fc.array(fc.array(looseCell, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 }),
    fc.constantFrom("\n", "\r\n"),
    fc.boolean(),
  )
  .map(([rows, lineBreak, closed]) =>
    [
      "top",
      "",
      "|a|b|c|",
      "|-|:-:|-:|",
      ...rows.map((row) => `|${row.join("|")}${closed ? "|" : ""}`),
      "",
      "end",
    ].join(lineBreak),
  );
const bare = fc
  .array(fc.array(fc.constantFrom("x", "yy", "会"), { minLength: 3, maxLength: 3 }), {
    minLength: 1,
    maxLength: 3,
  })
  .map((rows) => ["a | b | c", "--|--|--", ...rows.map((row) => row.join(" | ")), ""].join("\n"));
const anyTable = fc.oneof(loose, bare, fc.constant(aligned));
const anyEdits = fc.array(
  fc.record({
    row: fc.integer({ min: 0, max: 3 }),
    column: fc.integer({ min: 0, max: 2 }),
    value: content,
  }),
  { minLength: 1, maxLength: 4 },
);

const blanksAfter = (text: string, row: number, column: number): number => {
  const cell = tableOf(text).rows[row]?.cells[column];
  return cell ? cell.end - cell.contentEnd : 0;
};
const headOf = (text: string): string => {
  const { header, delimiter } = tableOf(text);
  return text.slice(header.start, delimiter.end);
};

describe("editing the cells of any table", () => {
  it("changes nothing where every cell gets its own value", () => {
    fc.assert(
      fc.property(anyTable, (text) => {
        const edits = tableOf(text).rows.flatMap((row, rowIndex) =>
          row.cells.map((cell, column) => ({ row: rowIndex, column, value: cell.text })),
        );
        expect(edit(text, ...edits)).toBe(text);
      }),
    );
  });

  it("is read back with the values set, every other cell as it was, and the same text around", () => {
    fc.assert(
      fc.property(anyTable, anyEdits, (text, edits) => {
        const before = tableOf(text);
        const edited = edit(text, ...edits);
        const after = tableOf(edited);
        expect(after.rows.length).toBe(before.rows.length);
        before.rows.forEach((row, rowIndex) => {
          for (let column = 0; column < Math.max(3, row.cells.length); column += 1) {
            const set = edits.findLast((one) => one.row === rowIndex && one.column === column);
            const wanted = set?.value ?? row.cells[column]?.text ?? "";
            expect(after.rows[rowIndex]?.cells[column]?.text ?? "").toBe(wanted);
          }
        });
        expect(edited.startsWith(text.slice(0, before.start))).toBe(true);
        expect(edited.endsWith(text.slice(before.end))).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });

  it("gives the original bytes when edited back, where nothing was padded anew", () => {
    fc.assert(
      fc.property(anyTable, anyEdits, (text, [first]) => {
        const { row, column, value } = first!;
        const old = tableOf(text).rows[row]?.cells[column]?.text;
        if (old === undefined || old === "" || value === "") return;
        // A backslash never stands right before a pipe, so it may bring a blank with it.
        if (value.endsWith("\\")) return;
        const edited = edit(text, { row, column, value });
        const back = edit(edited, { row, column, value: old });
        const grown = escapeCell(value).length - escapeCell(old).length;
        const isCellRepadded = ![text.length, text.length + grown].includes(edited.length);
        if (isCellRepadded || headOf(edited) !== headOf(text) || headOf(back) !== headOf(edited))
          return;
        // Where the value took all blanks but one, nothing tells that there were more.
        if (blanksAfter(edited, row, column) < Math.min(2, blanksAfter(text, row, column))) return;
        expect(back).toBe(text);
      }),
      { numRuns: 2_000 },
    );
  });
});
