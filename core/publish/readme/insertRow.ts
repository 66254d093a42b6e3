import { applySplices, type Splice } from "../../text/applySplices.ts";
import { startsBlock } from "../../text/startsBlock.ts";
import type { PipeTable } from "../../text/tables/pipeTable.ts";
import { measureColumn } from "./columnLayout.ts";
import { escapeCell } from "./escapeCell.ts";
import { padCell } from "./padCell.ts";
import { widenColumn } from "./widenColumn.ts";

export interface NewRow {
  /** Before which row it goes; the number of rows, or more, for the end. See `placeRowByDate`. */
  readonly index: number;
  /** One for each column, as a person reads it. What is missing is left empty. */
  readonly values: readonly string[];
}

/**
 * The text with a further row in one of its tables, written as the header is: outer pipes, indent,
 * line break and the width of aligned columns, which grow where a value needs it.
 *
 * `insertRow("| a |\n| - |\n", table, {index: 0, values: ["x"]})` is `"| a |\n| - |\n| x |\n"`.
 */
export function insertRow(text: string, table: PipeTable, { index, values }: NewRow): string {
  const cells = table.header.cells.map((_, column) =>
    planCell(text, table, { column, value: values[column] ?? "" }),
  );
  const line = toLine(text, table, cells);
  const lineBreak = text.slice(table.header.end, table.delimiter.start);
  const next = table.rows[Math.max(0, index)];
  const inserted: Splice = next
    ? { start: next.start, end: next.start, text: line + lineBreak }
    : { start: table.end, end: table.end, text: lineBreak + line };
  return applySplices(text, [...cells.flatMap((cell) => cell.widening), inserted]);
}

interface PlannedCell {
  readonly content: string;
  readonly padded: string;
  readonly widening: readonly Splice[];
}

function planCell(
  text: string,
  table: PipeTable,
  { column, value }: { readonly column: number; readonly value: string },
): PlannedCell {
  const content = escapeCell(value);
  const { aligned, lead, trail } = measureColumn(text, table, column);
  const alignment = table.alignments[column] ?? "none";
  const measure = aligned?.measure ?? ((piece: string) => piece.length);
  const [before, after] = content === "" && aligned ? [0, 0] : [lead, trail];
  const width = aligned?.width ?? 0;
  const padded = padCell(content, { width, measure, lead: before, trail: after, alignment });
  const by = aligned ? measure(padded) - width : 0;
  return { content, padded, widening: widenColumn(table, { column, by, exceptRows: new Set() }) };
}

function toLine(text: string, table: PipeTable, cells: readonly PlannedCell[]): string {
  const { header } = table;
  const headerText = text.slice(header.start, header.end);
  const indent = headerText.slice(0, headerText.length - headerText.trimStart().length);
  const body = cells.map((cell) => cell.padded).join("|");
  const first = cells[0];
  // A row that begins with nothing or with a block's sign is none without a pipe before it.
  const isUnsafe = !first || first.content === "" || startsBlock(first.content);
  const closed = header.hasTrailingPipe ? `${body}|` : body.trimEnd();
  if (header.hasLeadingPipe) return `${indent}|${closed}`;
  return isUnsafe ? `${indent}| ${closed.trimStart()}` : closed;
}
