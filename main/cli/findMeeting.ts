import { daysBetween, parseLocalDate, type LocalDate } from "#core/model/localDate.ts";
import type { Meeting } from "#core/model/records/meeting.ts";
import { fail, ok, type Result } from "#core/model/result.ts";
import type { PlanView } from "#core/planning/planView.ts";
import { fileFailure, type CliFailure } from "./cliFailure.ts";

/**
 * The meeting of a date or an id. The failure names the dates near by, or the ids where several are on
 * that day: to take one of them would be a guess.
 */
export function findMeeting(
  { meetings }: PlanView,
  name: string,
  file: string,
): Result<Meeting, CliFailure> {
  const date = parseLocalDate(name);
  const found = meetings.filter(({ id, when }) => id === name || (date && when?.date === date));
  if (found.length > 1) {
    const ids = found.map(({ id }) => id).join(", ");
    return fail(fileFailure("several-that-day", file, { name, ids }));
  }
  if (found[0]) return ok(found[0]);
  const near = date ? datesNear(meetings, date).join(", ") : "";
  return fail(fileFailure("no-meeting-there", file, { name, near }));
}

function datesNear(meetings: readonly Meeting[], date: LocalDate): readonly LocalDate[] {
  return meetings
    .flatMap(({ when }) => (when ? [when.date] : []))
    .sort((a, b) => Math.abs(daysBetween(a, date)) - Math.abs(daysBetween(b, date)))
    .slice(0, 3)
    .sort();
}
