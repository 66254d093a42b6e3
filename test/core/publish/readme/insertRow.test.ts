import { describe, expect, it } from "vitest";
import { insertRow } from "#core/publish/readme/insertRow.ts";
import { scanPipeTables } from "#core/text/tables/scanPipeTables.ts";

const insert = (text: string, index: number, ...values: string[]): string =>
  insertRow(text, scanPipeTables(text)[0]!, { index, values });

describe("insertRow", () => {
  const text =
    "| Date       | Topic |\r\n| ---------- | ----- |\r\n| 2019-10-03 | TBA   |\r\n\r\nend";

  it("writes a row like the others, before or after them", () => {
    const row = "| 2019-10-17 | Types |\r\n";
    expect(insert(text, 0, "2019-10-17", "Types")).toBe(
      text.replace("| 2019-10-03", `${row}| 2019-10-03`),
    );
    expect(insert(text, 1, "2019-10-17", "Types")).toBe(
      text.replace("\r\n\r\nend", `\r\n${row}\r\nend`),
    );
  });

  it("widens an aligned column for a longer value", () => {
    expect(insert(text, 1, "2019-10-17", "Packaging").split("\r\n").slice(0, 4)).toEqual([
      "| Date       | Topic     |",
      "| ---------- | --------- |",
      "| 2019-10-03 | TBA       |",
      "| 2019-10-17 | Packaging |",
    ]);
  });

  it("starts the first row of an empty table, at the very end of a file too", () => {
    expect(insert("a | b\n--|--", 0, "1")).toBe("a | b\n--|--\n1 |");
    expect(insert("a | b\n--|--", 0, "", "2")).toBe("a | b\n--|--\n| | 2");
  });
});
