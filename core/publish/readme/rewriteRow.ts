import type { Splice } from "../../text/applySplices.ts";
import { displayWidth } from "../../text/displayWidth.ts";
import { startsBlock } from "../../text/startsBlock.ts";
import type { PipeCell, PipeTable } from "../../text/tables/pipeTable.ts";
import { isOpenEnd, type CellChange, type ColumnPlan } from "./cellChange.ts";
import { padCell, trailAfter } from "./padCell.ts";

export interface TablePlan {
  readonly text: string;
  readonly table: PipeTable;
  /** One for each column of the header. */
  readonly plans: readonly ColumnPlan[];
}

/** The splices that write the changed cells of one row and append those that it lacks. */
export function rewriteRow(plan: TablePlan, changes: readonly CellChange[]): readonly Splice[] {
  const inPlace = changes.flatMap((change): Splice[] => {
    if (!change.cell) return [];
    const { start, end } = change.cell;
    return [{ start, end, text: protectStart(change, writeCell(plan, change, change.cell)) }];
  });
  const missing = changes.filter((change) => change.cell === undefined);
  return missing.length === 0 ? inPlace : [...inPlace, ...appendCells(plan, missing)];
}

function writeCell(plan: TablePlan, change: CellChange, cell: PipeCell): string {
  const column = plan.plans[change.column];
  const isAligned = column?.layout.aligned !== undefined && !isOpenEnd(change);
  if (isAligned) return writeAligned(plan, change, cell);
  return cell.text === "" ? fillEmpty(change, cell) : writeLoose(plan.text, change, cell);
}

/**
 * In a column that is not aligned a cell that somebody padded keeps its width where the value fits.
 * Around the content of any other cell the blanks stay as they are.
 */
function writeLoose(text: string, change: CellChange, cell: PipeCell): string {
  const { content } = change;
  const before = text.slice(cell.start, cell.contentStart);
  const after = text.slice(cell.contentEnd, cell.end);
  if (isOpenEnd(change)) return before + content + after;
  const old = text.slice(cell.contentStart, cell.contentEnd);
  const room = displayWidth(old) + after.length - displayWidth(content);
  const isPadded = /^ {2,}$/.test(after);
  return (
    before +
    content +
    (isPadded ? " ".repeat(Math.max(1, room)) : after.padEnd(trailAfter(content, 0)))
  );
}

/** The blanks of an empty cell go around its content: one before, the others after. */
function fillEmpty({ content }: CellChange, cell: PipeCell): string {
  const blanks = cell.end - cell.start;
  if (blanks === 0) return content + " ".repeat(trailAfter(content, 0));
  return ` ${content}${" ".repeat(Math.max(1, blanks - 1))}`;
}

/** In an aligned column the cell gets the column's width, and its old blanks before if they fit. */
function writeAligned(plan: TablePlan, change: CellChange, cell: PipeCell): string {
  const { content, column } = change;
  if (content === "" || cell.text === "") return newCell(plan, column, content);
  const { layout, width } = plan.plans[column] ?? looseColumn;
  const measure = layout.aligned?.measure ?? countUnits;
  const alignment = plan.table.alignments[column] ?? "none";
  const [before, after] = [cell.contentStart - cell.start, cell.end - cell.contentEnd];
  const [lead, trail] =
    alignment === "right" ? [layout.lead, after] : [before, trailAfter(content, layout.trail)];
  if (lead + measure(content) + trail > width) return newCell(plan, column, content);
  return padCell(content, { width, measure, lead, trail, alignment });
}

function newCell({ table, plans }: TablePlan, column: number, content: string): string {
  const { layout, width } = plans[column] ?? looseColumn;
  const measure = layout.aligned?.measure ?? countUnits;
  const alignment = table.alignments[column] ?? "none";
  const isBlank = content === "" && layout.aligned !== undefined;
  const [lead, trail] = isBlank ? [0, 0] : [layout.lead, layout.trail];
  return padCell(content, { width, measure, lead, trail, alignment });
}

/** Without a pipe before it, a row that begins with nothing or with a block's sign is no row. */
function protectStart({ row, column, content }: CellChange, written: string): string {
  const isBare = column === 0 && !row.hasLeadingPipe;
  if (!isBare || (content !== "" && !startsBlock(written))) return written;
  return content === "" ? "| " : `| ${content} `;
}

function appendCells(plan: TablePlan, missing: readonly CellChange[]): readonly Splice[] {
  const row = missing[0]?.row;
  if (!row) return [];
  const last = Math.max(...missing.map((change) => change.column));
  const contents: string[] = [];
  for (let column = row.cells.length; column <= last; column += 1) {
    const content = missing.find((change) => change.column === column)?.content ?? "";
    contents.push(row.hasTrailingPipe ? newCell(plan, column, content) : ` ${content}`);
  }
  const lastCellEnd = row.cells.at(-1)?.end ?? row.end;
  const at = row.hasTrailingPipe ? lastCellEnd + 1 : row.end;
  const text = row.hasTrailingPipe ? `${contents.join("|")}|` : ` |${contents.join(" |")}`;
  return [{ start: at, end: at, text }];
}

const looseColumn: ColumnPlan = { layout: { lead: 1, trail: 1 }, width: 0 };

function countUnits(text: string): number {
  return text.length;
}
