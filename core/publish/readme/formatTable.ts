import { displayWidth } from "../../text/displayWidth.ts";
import { escapeCell } from "./escapeCell.ts";
import { padCell } from "./padCell.ts";

export interface FreshTable {
  readonly headings: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Of the file it goes to. */
  readonly lineBreak: "\n" | "\r\n";
}

/**
 * A whole new table, every column padded to its longest value, with a line break at the end.
 *
 * The headings `Date`, `Topic` and the row `2019-10-03`, `TBA` give
 * "| Date       | Topic |\n| ---------- | ----- |\n| 2019-10-03 | TBA   |\n".
 */
export function formatTable({ headings, rows, lineBreak }: FreshTable): string {
  const lines = [headings, ...rows].map((row) =>
    headings.map((_, column) => escapeCell(row[column] ?? "")),
  );
  const widths = headings.map((_, column) =>
    // Three dashes at least: some readers of Markdown take no fewer.
    lines.reduce((width, cells) => Math.max(width, displayWidth(cells[column] ?? "")), 3),
  );
  const [head, ...body] = lines.map((cells) => toLine(cells, widths));
  const delimiter = toLine(
    widths.map((width) => "-".repeat(width)),
    widths,
  );
  return [head ?? "", delimiter, ...body].map((line) => line + lineBreak).join("");
}

function toLine(cells: readonly string[], widths: readonly number[]): string {
  const padded = cells.map((content, column) => {
    const width = (widths[column] ?? 0) + 2;
    return padCell(content, { width, measure: displayWidth, lead: 1, trail: 1, alignment: "none" });
  });
  return `|${padded.join("|")}|`;
}
