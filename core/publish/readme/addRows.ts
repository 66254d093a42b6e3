import { parseReadme } from "../../importers/readme/parseReadme.ts";
import type { CalendarReading } from "../../importers/readme/readmeReading.ts";
import type { ColumnRole } from "../../importers/readme/calendarColumns.ts";
import { daysBetween, type LocalDate } from "../../model/localDate.ts";
import type { Announcement } from "../announcement.ts";
import { insertRow } from "./insertRow.ts";
import { placeRowByDate } from "./placeRowByDate.ts";
import { topicPlanned } from "./rowTopic.ts";
import { tableHabits, type TableHabits } from "./tableHabits.ts";
import { writeDate, writeSpeakers, writeTopic } from "./writeCells.ts";

/** A talk for which the file has no row: the meeting's date, and which talk of the meeting. */
export interface MissingRow {
  readonly date: LocalDate;
  readonly announcement: Announcement;
  readonly position: number;
}

/**
 * The text with rows for meetings and further talks that it lacks, each at its place by date in the
 * calendar whose days are nearest. Read again after every row, because rows move what is below them.
 */
export function addRows(text: string, missing: readonly MissingRow[]): string {
  let result = text;
  for (const row of missing) {
    const calendar = nearestCalendar(parseReadme(result).calendars, row.date);
    if (calendar) result = addRow(result, calendar, row);
  }
  return result;
}

function addRow(text: string, calendar: CalendarReading, row: MissingRow): string {
  const values = calendar.columns.map(({ role }) => valueOf(role, row, tableHabits(calendar)));
  return insertRow(text, calendar.table, { index: placeOf(calendar, row), values });
}

/** A further talk goes below the rows of its meeting. */
function placeOf({ rows }: CalendarReading, { date, position }: MissingRow): number {
  const meeting = rows.find(({ kind, day }) => kind === "meeting" && day === date);
  if (position === 0 || !meeting)
    return placeRowByDate(
      rows.map(({ day }) => day),
      date,
    );
  const last = rows.findLast(({ meetingRow }) => meetingRow === meeting.row) ?? meeting;
  return last.row + 1;
}

function valueOf(role: ColumnRole, row: MissingRow, habits: TableHabits): string {
  const { announcement, position, date } = row;
  const topic = topicPlanned(announcement, position);
  switch (role) {
    case "date":
      return position === 0 ? writeDate(date, habits) : "";
    case "title":
      return writeTopic(topic, habits);
    case "speakers":
      return topic.state === "no-meeting"
        ? ""
        : writeSpeakers(announcement.talks[position], habits);
    case "time":
      return position === 0 ? (announcement.when?.start ?? "") : "";
    case "place":
      return position === 0 ? (announcement.venue?.name ?? "") : "";
    case "other":
      return "";
  }
}

function nearestCalendar(calendars: readonly CalendarReading[], date: LocalDate) {
  const distance = ({ rows }: CalendarReading): number => {
    const days = rows.flatMap(({ day }) => (day === undefined ? [] : [day]));
    return Math.min(...days.map((day) => Math.abs(daysBetween(day, date))));
  };
  return calendars.toSorted((a, b) => distance(a) - distance(b))[0];
}
