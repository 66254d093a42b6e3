import type { LocalDate } from "../../model/localDate.ts";
import { resolveWrittenDate } from "../../text/dates/resolveWrittenDate.ts";
import { settleOrder } from "../../text/dates/settleOrder.ts";
import type { DateOrder, WrittenDate } from "../../text/dates/writtenDate.ts";
import { findTimeSpan, type TimeSpan } from "../../text/findTimeSpan.ts";
import type { PipeRow } from "../../text/tables/pipeTable.ts";
import type { CalendarColumn, ColumnRole } from "./calendarColumns.ts";
import { readDateCell } from "./cells/dateCell.ts";
import { isEmptyCell } from "./cells/emptyCell.ts";
import { readMeetingState, type MeetingState } from "./cells/meetingState.ts";
import { toPlainText } from "./cells/plainText.ts";
import { readSpeakers } from "./cells/speakers.ts";
import { readTitle, type TitleReading } from "./cells/title.ts";
import { isToBeAnnounced } from "./cells/toBeAnnounced.ts";
import type { NotUnderstood, OtherCell, RowReading } from "./readmeReading.ts";
import { toNotUnderstood } from "./toNotUnderstood.ts";

/** What the table and the page around it tell of a row. */
export interface RowContext {
  readonly text: string;
  readonly columns: readonly CalendarColumn[];
  readonly order: DateOrder | undefined;
  readonly year: number | undefined;
}

export interface RowOutcome {
  readonly reading: RowReading;
  readonly notUnderstood: readonly NotUnderstood[];
}

/**
 * What the cells of one row say. A row without a date comes back as `further-talk`; whose talk it is
 * only the rows above tell.
 */
export function readRow(context: RowContext, row: PipeRow, index: number): RowOutcome {
  const textOf = (role: ColumnRole): string => {
    const column = context.columns.findIndex((one) => one.role === role);
    return column < 0 ? "" : (row.cells[column]?.text ?? "");
  };
  const dated = readDate(context, textOf("date"), row.line);
  const time = readTime(textOf("time"), row.line);
  const span = time.span ?? findTimeSpan(dated.rest);
  const state = findState([
    textOf("title"),
    textOf("speakers"),
    dated.rest,
    ...othersOf(context, row).map(({ text }) => text),
  ]);
  const isNote = dated.rest !== "" && span === undefined && !readMeetingState(dated.rest);
  const place = toPlainText(textOf("place"));
  const reading: RowReading = {
    row: index,
    line: row.line,
    kind: kindOf(row, dated),
    title: titleOf(textOf("title"), state),
    speakers: readMeetingState(toPlainText(textOf("speakers")))
      ? { kind: "empty" }
      : readSpeakers(textOf("speakers")),
    others: othersOf(context, row),
    cells: row.cells,
    ...(dated.date ? { date: dated.date } : {}),
    ...(dated.day === undefined ? {} : { day: dated.day }),
    ...(state ? { state } : {}),
    ...span,
    ...(isEmptyCell(place) || isToBeAnnounced(place) ? {} : { place }),
    ...(isNote ? { note: dated.rest } : {}),
  };
  const problems = [...dated.problems, ...time.problems, ...countCells(context, row)];
  return { reading, notUnderstood: problems };
}

interface ReadDate {
  readonly isEmpty: boolean;
  readonly date?: WrittenDate;
  readonly day?: LocalDate;
  readonly rest: string;
  readonly problems: readonly NotUnderstood[];
}

function readDate(context: RowContext, text: string, line: number): ReadDate {
  const reading = readDateCell(text);
  const place = { line, text };
  switch (reading.kind) {
    case "empty":
      return { isEmpty: true, rest: "", problems: [] };
    case "to-be-announced":
      return { isEmpty: false, rest: "", problems: [toNotUnderstood("row-without-date", place)] };
    case "not-understood":
      return {
        isEmpty: false,
        rest: "",
        problems: [toNotUnderstood("date-not-understood", place)],
      };
    case "date": {
      const { order, year } = context;
      const date = settleOrder(reading.date, order);
      const day = resolveWrittenDate(date, { order, ...(year === undefined ? {} : { year }) });
      const found = { isEmpty: false, date, rest: reading.rest };
      if (day.ok) return { ...found, day: day.value, problems: [] };
      return { ...found, problems: [toNotUnderstood(day.error.code, place, day.error.facts)] };
    }
  }
}

function readTime(
  text: string,
  line: number,
): { readonly span: TimeSpan | undefined; readonly problems: readonly NotUnderstood[] } {
  const plain = toPlainText(text);
  const span = findTimeSpan(plain);
  if (span || isEmptyCell(plain) || isToBeAnnounced(plain)) return { span, problems: [] };
  return { span, problems: [toNotUnderstood("time-not-understood", { line, text: plain })] };
}

/** The first cell that declares a state decides: "NO MEETING" stands in any column. */
function findState(texts: readonly string[]): MeetingState | undefined {
  for (const text of texts) {
    const state = readMeetingState(toPlainText(text));
    if (state) return state;
  }
  return undefined;
}

function titleOf(text: string, state: MeetingState | undefined): TitleReading {
  const own = readMeetingState(toPlainText(text));
  if (!state || !own) return readTitle(text);
  return own.title === undefined ? { kind: "empty" } : readTitle(own.title);
}

function kindOf(row: PipeRow, dated: ReadDate): RowReading["kind"] {
  if (!dated.isEmpty) return "meeting";
  return row.cells.every((cell) => isEmptyCell(cell.text)) ? "blank" : "further-talk";
}

function othersOf({ columns }: RowContext, row: PipeRow): readonly OtherCell[] {
  return row.cells.flatMap((cell, index): OtherCell[] => {
    const column = columns[index];
    if (cell.text === "" || (column && column.role !== "other")) return [];
    return [{ heading: column?.heading ?? "", text: cell.text }];
  });
}

function countCells({ text, columns }: RowContext, row: PipeRow): readonly NotUnderstood[] {
  const facts = { cells: row.cells.length, columns: columns.length };
  if (facts.cells === facts.columns) return [];
  const place = { line: row.line, text: text.slice(row.start, row.end) };
  const code = facts.cells > facts.columns ? "more-cells-than-columns" : "fewer-cells";
  return [toNotUnderstood(code, place, facts)];
}
