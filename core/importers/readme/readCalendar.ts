import { findColumnOrder } from "../../text/dates/findColumnOrder.ts";
import type { PipeRow, PipeTable } from "../../text/tables/pipeTable.ts";
import { readColumns, type CalendarColumn } from "./calendarColumns.ts";
import { readDateCell } from "./cells/dateCell.ts";
import { readRow, type RowContext } from "./readRow.ts";
import type { CalendarReading, NotUnderstood, RowReading } from "./readmeReading.ts";
import { toNotUnderstood } from "./toNotUnderstood.ts";

export interface CalendarOutcome {
  /** Absent where the table is no calendar. */
  readonly calendar?: CalendarReading;
  readonly notUnderstood: readonly NotUnderstood[];
}

/**
 * Reads a table as a calendar: it is one where a column has a heading for dates and at least one date,
 * or, whatever its heading, dates in more than half of its cells. `year` is that of dates without one.
 */
export function readCalendar(
  text: string,
  table: PipeTable,
  year: number | undefined,
): CalendarOutcome {
  const columns = findDateColumn(table);
  if (!columns) return { notUnderstood: [notACalendar(text, table)] };
  const column = columns.findIndex(({ role }) => role === "date");
  const dates = table.rows.flatMap((row) => {
    const reading = readDateCell(row.cells[column]?.text ?? "");
    return reading.kind === "date" ? [reading.date] : [];
  });
  const order = findColumnOrder(dates);
  const context: RowContext = { text, columns, order, year };
  const rows: RowReading[] = [];
  const notUnderstood: NotUnderstood[] = [];
  const meetings = new Map<string, RowReading>();
  let current: RowReading | undefined;
  table.rows.forEach((row, index) => {
    const read = readRow(context, row, index);
    const joined = joinMeeting(read.reading, meetings, current);
    if (joined.kind === "meeting") current = joined;
    if (joined.kind === "meeting" && joined.day !== undefined) meetings.set(joined.day, joined);
    rows.push(joined);
    notUnderstood.push(...read.notUnderstood, ...reportJoin(text, joined, { meetings, rows }));
  });
  return { calendar: { table, columns, rows, ...(order ? { order } : {}) }, notUnderstood };
}

function findDateColumn(table: PipeTable): readonly CalendarColumn[] | undefined {
  const headings = table.header.cells.map((cell) => cell.text);
  const columns = readColumns(headings);
  const named = columns.findIndex(({ role }) => role === "date");
  if (named >= 0) return table.rows.some((row) => hasDate(row, named)) ? columns : undefined;
  const filled = headings.findIndex((_, column) => isMostlyDates(table, column));
  if (filled < 0) return undefined;
  return readColumns(headings.map((heading, column) => (column === filled ? "Date" : heading))).map(
    (column, index) => ({ ...column, heading: headings[index] ?? "" }),
  );
}

function hasDate(row: PipeRow, column: number): boolean {
  return readDateCell(row.cells[column]?.text ?? "").kind === "date";
}

/** So many rows tell what a column without a known heading is for. */
const SAMPLE_ROWS = 100;

function isMostlyDates(table: PipeTable, column: number): boolean {
  const filled = table.rows.slice(0, SAMPLE_ROWS).filter((row) => row.cells[column]?.text);
  const dates = filled.filter((row) => hasDate(row, column)).length;
  return dates > 0 && dates * 2 > filled.length;
}

function notACalendar(text: string, { header }: PipeTable): NotUnderstood {
  const place = { line: header.line, text: text.slice(header.start, header.end) };
  return toNotUnderstood("table-without-dates", place);
}

/** A row without a date, or with the date of a meeting before it, is a further talk of that meeting. */
function joinMeeting(
  row: RowReading,
  meetings: ReadonlyMap<string, RowReading>,
  current: RowReading | undefined,
): RowReading {
  const sameDay = row.day === undefined ? undefined : meetings.get(row.day);
  const meeting = row.kind === "further-talk" ? current : sameDay;
  if (meeting) return { ...row, kind: "further-talk", meetingRow: meeting.row };
  return row.kind === "further-talk" ? { ...row, kind: "not-understood" } : row;
}

function reportJoin(
  text: string,
  row: RowReading,
  known: {
    readonly meetings: ReadonlyMap<string, RowReading>;
    readonly rows: readonly RowReading[];
  },
): readonly NotUnderstood[] {
  const [first, last] = [row.cells[0], row.cells.at(-1)];
  const place = { line: row.line, text: text.slice(first?.start, last?.end) };
  if (row.kind === "not-understood") return [toNotUnderstood("row-without-date", place)];
  const meeting = row.day === undefined ? undefined : known.meetings.get(row.day);
  if (row.kind !== "further-talk" || !meeting || !row.date) return [];
  // Right below, a second row of a day is the usual way to write a second talk.
  const above = known.rows[row.row - 1];
  const isRightBelow = above?.row === meeting.row || above?.meetingRow === meeting.row;
  const facts = { date: row.date.text, otherLine: meeting.line };
  return isRightBelow ? [] : [toNotUnderstood("duplicate-date", place, facts)];
}
