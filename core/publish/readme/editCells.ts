import { applySplices, type Splice } from "../../text/applySplices.ts";
import type { PipeTable } from "../../text/tables/pipeTable.ts";
import { isOpenEnd, type CellChange, type ColumnPlan } from "./cellChange.ts";
import { measureColumn, type ColumnLayout } from "./columnLayout.ts";
import { escapeCell } from "./escapeCell.ts";
import { trailAfter } from "./padCell.ts";
import { rewriteRow } from "./rewriteRow.ts";
import { widenColumn } from "./widenColumn.ts";

/** A new value for one cell. Rows and columns count from 0, the header is no row. */
export interface CellEdit {
  readonly row: number;
  readonly column: number;
  /** As a person reads it: pipes and line breaks are escaped here. */
  readonly value: string;
}

/**
 * The text with new values in cells of one of its tables (`scanPipeTables` of this very text) and
 * every other byte as it was. A value that fits changes its cell only; a longer one widens the whole
 * column where the column was aligned. A row that lacks the cell gets it. Of two edits of a cell the
 * last one counts; an edit of a row or a column that the table lacks changes nothing.
 *
 * In "| a   |\n| --- |\n| x   |" the value `yes` for row 0 gives "| a   |\n| --- |\n| yes |".
 */
export function editCells(text: string, table: PipeTable, edits: readonly CellEdit[]): string {
  return applySplices(text, cellSplices(text, table, edits));
}

/** The same as splices, for a text of several tables. */
export function cellSplices(
  text: string,
  table: PipeTable,
  edits: readonly CellEdit[],
): readonly Splice[] {
  const changes = findChanges(table, edits);
  if (changes.length === 0) return [];
  const byColumn = Map.groupBy(changes, ({ column }) => column);
  const plans = table.header.cells.map((_, column) =>
    planColumn(measureColumn(text, table, column), byColumn.get(column) ?? []),
  );
  const widened = plans.flatMap((plan, column) => {
    const exceptRows = new Set(byColumn.get(column)?.map(({ rowIndex }) => rowIndex));
    const by = plan.layout.aligned ? plan.width - plan.layout.aligned.width : 0;
    return widenColumn(table, { column, by, exceptRows });
  });
  const rewritten = [...Map.groupBy(changes, ({ row }) => row).values()].flatMap((changesOfRow) =>
    rewriteRow({ text, table, plans }, changesOfRow),
  );
  return [...widened, ...rewritten];
}

function findChanges(table: PipeTable, edits: readonly CellEdit[]): readonly CellChange[] {
  const changes = new Map<string, CellChange>();
  for (const { row: rowIndex, column, value } of edits) {
    const row = table.rows[rowIndex];
    const cell = row?.cells[column];
    const isKnown = cell !== undefined || table.header.cells[column] !== undefined;
    if (!row || !isKnown) continue;
    const key = `${rowIndex} ${column}`;
    changes.delete(key);
    if (value === (cell?.text ?? "")) continue;
    changes.set(key, { rowIndex, row, column, cell, content: escapeCell(value) });
  }
  return [...changes.values()];
}

function planColumn(layout: ColumnLayout, changes: readonly CellChange[]): ColumnPlan {
  const { aligned, lead, trail } = layout;
  if (!aligned) return { layout, width: 0 };
  const width = changes
    .filter((change) => !isOpenEnd(change))
    .map(({ content }) => lead + aligned.measure(content) + trailAfter(content, trail))
    .reduce((widest, needed) => Math.max(widest, needed), aligned.width);
  return { layout, width };
}
