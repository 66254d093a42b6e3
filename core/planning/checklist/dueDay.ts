import { addDays, type LocalDate } from "../../model/localDate.ts";
import type { Meeting } from "../../model/records/meeting.ts";
import type { Task } from "../../model/records/task.ts";

/**
 * The day by which a task is to be done. One that was set by hand goes before one that counts from the
 * meeting; a meeting without a day gives none.
 *
 * Three days before a meeting on `2027-05-11` is `2027-05-08`.
 */
export function dueDay(
  { dueOn, daysFromMeeting }: Task,
  { when }: Pick<Meeting, "when">,
): LocalDate | undefined {
  if (dueOn !== undefined) return dueOn;
  return daysFromMeeting !== undefined && when ? addDays(when.date, daysFromMeeting) : undefined;
}
