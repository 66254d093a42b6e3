import { type FinishedPart } from "./part.ts";

type Cells = readonly [string, string, string, string, string, string];

const head: Cells = ["part", "passed", "failed", "skipped", "seconds", "why skipped"];

/** The table that ends a run: a line for each part, the first column to the left, figures to the right. */
export function formatTable(parts: readonly FinishedPart[]): string {
  const rows = [head, ...parts.map(toCells)];
  const widths = head.map((_, column) =>
    Math.max(...rows.map((row) => (row[column] ?? "").length)),
  );
  return rows.map((row) => formatRow(row, widths)).join("\n");
}

function toCells({ name, passed, failures, skipped, seconds, reasons }: FinishedPart): Cells {
  const why = [...new Set(reasons)].map((reason) => reason || "no reason given").join("; ");
  const figures = [passed, failures.length, skipped].map(String) as [string, string, string];
  return [name, ...figures, seconds.toFixed(1), why];
}

function formatRow(row: Cells, widths: readonly number[]): string {
  const [name, ...rest] = row;
  const figures = rest.slice(0, -1).map((cell, index) => cell.padStart(widths[index + 1] ?? 0));
  return [name.padEnd(widths[0] ?? 0), ...figures, row[5]].join("  ").trimEnd();
}
