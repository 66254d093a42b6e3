import type { ColumnRole } from "../../importers/readme/calendarColumns.ts";
import type { CalendarReading, RowReading } from "../../importers/readme/readmeReading.ts";
import type { MeetingRows } from "../../importers/readme/rowsByMeeting.ts";
import { foldName } from "../../model/foldName.ts";
import { formatLike } from "../../text/dates/formatLike.ts";
import type { Announcement } from "../announcement.ts";
import { hasBlank, isBlanked } from "./blanked.ts";
import type { CellEdit } from "./editCells.ts";
import { isSameTopic, topicPlanned, topicRead, type RowTopic } from "./rowTopic.ts";
import { cellOf, type TableHabits } from "./tableHabits.ts";
import { speakerNames, writeSpeakers, writeTopic } from "./writeCells.ts";

export interface PlannedRows {
  readonly calendar: CalendarReading;
  readonly habits: TableHabits;
  readonly meeting: MeetingRows;
  readonly announcement: Announcement;
}

/**
 * The cells of a meeting's rows that say otherwise than the plan, with what they should say in the
 * file's own manner. A cell that says the same in other words stays as it is.
 */
export function plannedCells(planned: PlannedRows): readonly CellEdit[] {
  return planned.meeting.rows.flatMap((row, position) => {
    const toEdit = (role: ColumnRole, value: string | undefined): readonly CellEdit[] => {
      const column = planned.calendar.columns.findIndex((one) => one.role === role);
      return value === undefined || column < 0 ? [] : [{ row: row.row, column, value }];
    };
    return [
      ...toEdit("date", position === 0 ? dateCell(planned) : undefined),
      ...toEdit("title", topicCell(row, position, planned)),
      ...toEdit("speakers", speakersCell(row, position, planned)),
      ...toEdit("time", position === 0 ? timeCell(planned) : undefined),
      ...toEdit("place", position === 0 ? placeCell(planned) : undefined),
    ];
  });
}

/** The new day in the place of the old one; what else stands in the cell stays. */
function dateCell({ calendar, meeting: { first }, announcement }: PlannedRows) {
  const date = announcement.when?.date;
  if (!first.date || date === undefined || date === first.day) return undefined;
  const cell = cellOf(calendar, first, "date") ?? "";
  const written = formatLike(first.date.style, date);
  return cell.includes(first.date.text) ? cell.replace(first.date.text, () => written) : written;
}

function topicCell(row: RowReading, position: number, planned: PlannedRows) {
  const { announcement, habits, calendar } = planned;
  // The plan knows what became of a meeting, not of one of its talks: that stays as somebody wrote it.
  if (position > 0 && row.state) return undefined;
  const topic = topicPlanned(announcement, position);
  if (isBlanked(cellOf(calendar, row, "title") ?? "") && isOpen(topic)) return "";
  return isSameTopic(topicRead(row), topic) ? undefined : writeTopic(topic, habits);
}

function isOpen({ state, title }: RowTopic): boolean {
  return state === "planned" && title === undefined;
}

function speakersCell(row: RowReading, position: number, planned: PlannedRows) {
  const { announcement, habits, calendar } = planned;
  const { state } = topicPlanned(announcement, position);
  const wasRead = topicRead(row).state;
  const isForgotten = hasBlank(cellOf(calendar, row, "speakers") ?? "");
  // Nobody speaks on a day without a meeting, whoever is known to have been asked.
  if (state === "no-meeting") return wasRead === state && !isForgotten ? undefined : "";
  const names = speakerNames(announcement, position);
  const read = row.speakers.kind === "people" ? row.speakers.people : [];
  const isSame =
    names.length === read.length &&
    names.every((name, i) => foldName(name) === foldName(read[i]?.name ?? ""));
  if (names.length > 0) {
    return isSame && !isForgotten ? undefined : writeSpeakers(announcement.talks[position], habits);
  }
  // Nobody is to be announced in the place of who was there; and no clock tells what is to come.
  if (isForgotten) return "";
  return isSame && state === wasRead ? undefined : habits.toBeAnnounced;
}

/** In the cell's own clock: "19:00" or "7 pm". */
function timeCell({ calendar, meeting: { first }, announcement }: PlannedRows) {
  const start = announcement.when?.start;
  const cell = cellOf(calendar, first, "time");
  if (start === undefined || cell === undefined || start === first.start) return undefined;
  // A cell that named no time said nothing that is wrong now.
  if (first.start === undefined) return undefined;
  if (!/[ap]\.?m/i.test(cell)) return start;
  const [hour, minute] = start.split(":").map(Number) as [number, number];
  const minutes = minute === 0 ? "" : `:${String(minute).padStart(2, "0")}`;
  const space = /\d\s+[ap]/i.test(cell) ? " " : "";
  return `${String(hour % 12 === 0 ? 12 : hour % 12)}${minutes}${space}${hour < 12 ? "am" : "pm"}`;
}

function placeCell({ meeting: { first }, announcement: { venue } }: PlannedRows) {
  const name = venue?.name;
  if (name === undefined || foldName(name) === foldName(first.place ?? "")) return undefined;
  return name;
}
