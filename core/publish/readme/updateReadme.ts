import { matchRows } from "../../importers/readme/matchRows.ts";
import { parseReadme } from "../../importers/readme/parseReadme.ts";
import { matchContext } from "../../importers/readme/planReadmeImport.ts";
import type { ReadmeReading } from "../../importers/readme/readmeReading.ts";
import { rowsByMeeting } from "../../importers/readme/rowsByMeeting.ts";
import type { LocalDate } from "../../model/localDate.ts";
import type { Meeting } from "../../model/records/meeting.ts";
import type { Source } from "../../model/records/source.ts";
import type { PlanView } from "../../planning/planView.ts";
import { applySplices } from "../../text/applySplices.ts";
import { announcementOf } from "../announcement.ts";
import { addRows, type MissingRow } from "./addRows.ts";
import { cellSplices } from "./editCells.ts";
import { plannedCells } from "./plannedCells.ts";
import { tableHabits } from "./tableHabits.ts";

/**
 * The text of a group's README with what the plan says in its calendar: changed cells, and rows for
 * meetings that the file lacks. Every byte that says the same already stays. `undefined` where the
 * text has no calendar.
 */
export function updateReadme(
  text: string,
  source: Source["id"],
  view: PlanView,
): string | undefined {
  const reading = parseReadme(text);
  if (reading.calendars.length === 0) return undefined;
  const meetings = meetingsOf(reading, source, view);
  const splices = reading.calendars.flatMap((calendar) => {
    const habits = tableHabits(calendar);
    const edits = rowsByMeeting(calendar).flatMap((rows) => {
      const meeting = meetings.get(rows.first.day);
      if (!meeting) return [];
      const announcement = announcementOf(view, meeting);
      return plannedCells({ calendar, habits, meeting: rows, announcement });
    });
    return cellSplices(text, calendar.table, edits);
  });
  const updated = applySplices(text, splices);
  return addRows(updated, missingRows(reading, meetings, view));
}

/** The meeting of the plan that each day of the file means; none for a row that is not imported. */
function meetingsOf(
  reading: ReadmeReading,
  source: Source["id"],
  { meetings }: PlanView,
): ReadonlyMap<LocalDate, Meeting> {
  const days = reading.calendars.flatMap((calendar) => {
    return rowsByMeeting(calendar).map(({ first }) => first.day);
  });
  const byId = new Map(meetings.map((meeting) => [meeting.id, meeting]));
  const matches = matchRows(days, matchContext(reading, source, meetings));
  return new Map(
    [...matches].flatMap(([day, match]) => {
      const meeting = byId.get(match.meeting);
      return meeting ? [[day, meeting] as const] : [];
    }),
  );
}

/** Meetings that were planned here and talks that were added here. What a hand took out stays out. */
function missingRows(
  reading: ReadmeReading,
  shown: ReadonlyMap<LocalDate, Meeting>,
  view: PlanView,
): readonly MissingRow[] {
  const rowsOfDay = new Map(
    reading.calendars.flatMap((calendar) => {
      return rowsByMeeting(calendar).map(({ first, rows }) => [first.day, rows.length] as const);
    }),
  );
  const rowsOf = new Map([...shown].map(([day, { id }]) => [id, rowsOfDay.get(day) ?? 0]));
  return view.meetings.flatMap((meeting) => {
    const has = rowsOf.get(meeting.id) ?? 0;
    const isOurs = has > 0 || meeting.origin === undefined;
    if (!meeting.when || meeting.state?.name === "idea" || !isOurs) return [];
    const { date } = meeting.when;
    const announcement = announcementOf(view, meeting);
    const needed = Math.max(1, announcement.talks.length);
    return Array.from({ length: Math.max(0, needed - has) }, (_, i) => {
      return { date, announcement, position: has + i };
    });
  });
}
