import type { Cost, Figure } from "./figure.ts";

const head = ["what", "n", "median", "noise", "per item", "ratio to", "ratio", "growth"] as const;
/** Columns of words stand to the left, those of numbers to the right. */
const words: ReadonlySet<string> = new Set(["what", "ratio to"]);

/** The figures as a Markdown table, padded so that it is also one on a terminal. */
export function formatFigures(figures: readonly Figure[]): string {
  const rows = [head, ...figures.map(toCells)];
  const widths = head.map((_, column) =>
    Math.max(...rows.map((row) => (row[column] ?? "").length)),
  );
  const delimiter = head.map((name, column) => {
    const dashes = "-".repeat(widths[column] ?? 0);
    return words.has(name) ? dashes : `${dashes.slice(1)}:`;
  });
  return [head, delimiter, ...figures.map(toCells)].map((row) => toLine(row, widths)).join("\n");
}

function toCells({ what, count, unit, cost, against, growth }: Figure): readonly string[] {
  return [
    what,
    `${withGroups(count)} ${unit}`,
    costText(cost, 1),
    cost.kind === "time" ? `±${String(Math.round(cost.noise * 100))} %` : "",
    count === 0 ? "" : costText(cost, count),
    against?.what ?? "",
    against ? ratioText(against.ratio) : "",
    growth === undefined ? "" : ratioText(growth),
  ];
}

function toLine(row: readonly string[], widths: readonly number[]): string {
  const cells = row.map((cell, column) => {
    const width = widths[column] ?? 0;
    return words.has(head[column] ?? "") ? cell.padEnd(width) : cell.padStart(width);
  });
  return `| ${cells.join(" | ")} |`;
}

/** The cost of one of so many. */
function costText(cost: Cost, count: number): string {
  return cost.kind === "time" ? timeText(cost.ms / count) : sizeText(cost.bytes / count);
}

/** `timeText(0.0042)` is "4.20 µs". */
function timeText(ms: number): string {
  if (ms >= 1_000) return `${threeDigits(ms / 1_000)} s`;
  return ms >= 1 ? `${threeDigits(ms)} ms` : `${threeDigits(ms * 1_000)} µs`;
}

/** `sizeText(2_500_000)` is "2.50 MB". */
function sizeText(bytes: number): string {
  if (bytes < 1e3) return `${threeDigits(bytes)} B`;
  return bytes >= 1e6 ? `${threeDigits(bytes / 1e6)} MB` : `${threeDigits(bytes / 1e3)} kB`;
}

function ratioText(ratio: number): string {
  return `× ${threeDigits(ratio)}`;
}

function threeDigits(value: number): string {
  return value >= 1_000 ? withGroups(Math.round(value)) : value.toPrecision(3);
}

/** `withGroups(12000)` is "12,000". */
function withGroups(count: number): string {
  return count.toLocaleString("en-US");
}
