import { displayWidth } from "#core/text/displayWidth.ts";
import { printable } from "./cliFailure.ts";

/** Rows of cells as lines, each column as wide as its widest cell, two spaces between. */
export function formatColumns(rows: readonly (readonly string[])[]): string {
  const cells = rows.map((row) => row.map(printable));
  const widths: number[] = [];
  for (const row of cells) {
    row.forEach((cell, i) => {
      widths[i] = Math.max(widths[i] ?? 0, displayWidth(cell));
    });
  }
  return cells
    .map((row) =>
      row.map((cell, i) => cell + " ".repeat((widths[i] ?? 0) - displayWidth(cell))).join("  "),
    )
    .map((line) => `${line.trimEnd()}\n`)
    .join("");
}
