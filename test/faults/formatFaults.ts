import type { TriedFault } from "./tryFault.ts";

const head = ["fault", "outcome", "by", "first line of the error", "seconds"];
const LONGEST_ERROR = 90;

/** A line for each fault: what it was, whether and by what it was caught, what that said first. */
export function formatFaults(tried: readonly TriedFault[]): string {
  const rows = tried.map(({ fault: { name, watch }, outcome, said, seconds }) => [
    name,
    outcome,
    `${watch.file} on ${watch.host}`,
    said.slice(0, LONGEST_ERROR),
    seconds.toFixed(1),
  ]);
  const table = [head, ...rows];
  const widths = head.map((_, column) => Math.max(...table.map((row) => row[column]?.length ?? 0)));
  return table
    .map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join("  "))
    .map((line) => line.trimEnd())
    .join("\n");
}
