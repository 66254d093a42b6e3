import type { Splice } from "../../text/applySplices.ts";
import type { PipeTable } from "../../text/tables/pipeTable.ts";
import { cellInside } from "./columnLayout.ts";

export interface Widening {
  readonly column: number;
  /** How many columns of an editor, or code units, are to be added. */
  readonly by: number;
  /** Rows whose cell is written anew anyway. */
  readonly exceptRows: ReadonlySet<number>;
}

/**
 * What makes one column of an aligned table wider, its delimiter included: blanks after each content,
 * or before it where the column is aligned to the right.
 */
export function widenColumn(table: PipeTable, widening: Widening): readonly Splice[] {
  const { column, by, exceptRows } = widening;
  if (by <= 0) return [];
  const isRight = table.alignments[column] === "right";
  const rows = [table.header, ...table.rows.filter((_, index) => !exceptRows.has(index))];
  const blanks = rows.flatMap((row): Splice[] => {
    const cell = cellInside(row, column);
    if (!cell) return [];
    const at = isRight ? cell.start : cell.end;
    return [{ start: at, end: at, text: " ".repeat(by) }];
  });
  const delimiter = cellInside(table.delimiter, column);
  if (!delimiter) return blanks;
  // After the first dash: colons stand at the ends.
  const at = delimiter.contentStart + delimiter.text.indexOf("-");
  return [...blanks, { start: at, end: at, text: "-".repeat(by) }];
}
