import { describe, expect, it } from "vitest";
import { formatTable } from "#core/publish/readme/formatTable.ts";

describe("formatTable", () => {
  it("pads every column to its longest value and escapes what would break it", () => {
    expect(
      formatTable({
        headings: ["Date", "Topic", "Speaker"],
        rows: [
          ["2019-10-03", "a|b", "Zoë"],
          ["2019-11-07", "会議"],
        ],
        lineBreak: "\n",
      }),
    ).toBe(
      [
        "| Date       | Topic | Speaker |",
        "| ---------- | ----- | ------- |",
        "| 2019-10-03 | a\\|b  | Zoë     |",
        "| 2019-11-07 | 会議  |         |",
        "",
      ].join("\n"),
    );
  });
});
