import type { PipeCell, PipeRow } from "../../text/tables/pipeTable.ts";
import { cellInside, type ColumnLayout } from "./columnLayout.ts";

/** One cell that is to say something else. */
export interface CellChange {
  readonly rowIndex: number;
  readonly row: PipeRow;
  readonly column: number;
  /** Absent where the row is too short to have it. */
  readonly cell: PipeCell | undefined;
  /** The new content, escaped. */
  readonly content: string;
}

/** How a column is laid out, and how wide it will be once all changes are made. */
export interface ColumnPlan {
  readonly layout: ColumnLayout;
  readonly width: number;
}

/** True where the row just ends after the cell, so that nothing pads it. */
export function isOpenEnd({ row, cell, column }: CellChange): boolean {
  return cell === undefined ? !row.hasTrailingPipe : cellInside(row, column) === undefined;
}
