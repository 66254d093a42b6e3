import { edit, type Edit } from "../../changes/edit.ts";
import { daysBetween, type LocalDate } from "../../model/localDate.ts";
import type { Meeting } from "../../model/records/meeting.ts";
import type { Task } from "../../model/records/task.ts";

/**
 * The day by which a task is to be done; nothing takes its deadline away. It is kept as days from the
 * meeting where the meeting has a day, so that it moves with it.
 */
export function dueEdits(
  { id }: Pick<Task, "id">,
  { when }: Pick<Meeting, "when">,
  due: LocalDate | undefined,
): readonly Edit[] {
  const days = due !== undefined && when ? daysBetween(when.date, due) : null;
  return [
    edit(["task", id, "daysFromMeeting"], days),
    edit(["task", id, "dueOn"], days === null ? (due ?? null) : null),
  ];
}
