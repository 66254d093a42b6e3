import type { PipeCell, PipeRow, PipeTable } from "../../text/tables/pipeTable.ts";
import { displayWidth } from "../../text/displayWidth.ts";
import { hasBlank } from "./blanked.ts";

/** How wide a text is: in columns of an editor, or in UTF-16 code units. */
export type Measure = (text: string) => number;

/** How the cells of one column are padded. */
export interface ColumnLayout {
  /** By what the column is aligned and how wide it is, padding included; absent where it is not. */
  readonly aligned?: { readonly width: number; readonly measure: Measure };
  /** Blanks before the content, as in the header. */
  readonly lead: number;
  /** Blanks after the longest content: one at most. */
  readonly trail: number;
}

/**
 * The layout of a column. It is aligned where all its cells, the delimiter's too, are equally wide,
 * whether as an editor shows them or as JavaScript counts them: tools do either.
 *
 * In "| a  |\n| -- |\n| bc |" the width is 4, one blank before and one after.
 */
export function measureColumn(text: string, table: PipeTable, column: number): ColumnLayout {
  const rows = [table.header, table.delimiter, ...table.rows];
  const cells = rows.flatMap((row) => cellInside(row, column) ?? []);
  // A name that was blanked left its cell narrower than the column is.
  const raws = cells
    .map((cell) => text.slice(cell.start, cell.end))
    .filter((raw) => !hasBlank(raw));
  const header = table.header.cells[column];
  const lead = header && header.text !== "" ? header.contentStart - header.start : 1;
  // The dashes often reach to the pipe where no content does.
  const filled = [table.header, ...table.rows]
    .flatMap((row) => cellInside(row, column) ?? [])
    .filter((cell) => cell.contentEnd > cell.contentStart);
  const trail = Math.min(1, ...filled.map((cell) => cell.end - cell.contentEnd));
  const aligned = raws.length === 0 ? undefined : findAlignment(raws);
  return { lead: Math.min(1, lead), trail, ...(aligned === undefined ? {} : { aligned }) };
}

function findAlignment(raws: readonly string[]): ColumnLayout["aligned"] {
  if (raws.some((raw) => raw.includes("\t"))) return undefined;
  for (const measure of [displayWidth, countUnits]) {
    const width = measure(raws[0] ?? "");
    if (raws.every((raw) => measure(raw) === width)) return { width, measure };
  }
  return undefined;
}

function countUnits(text: string): number {
  return text.length;
}

/** The cell of a row, unless the row just ends after it: then nothing is to be aligned. */
export function cellInside(row: PipeRow, column: number): PipeCell | undefined {
  const isOpen = column === row.cells.length - 1 && !row.hasTrailingPipe;
  return isOpen ? undefined : row.cells[column];
}
