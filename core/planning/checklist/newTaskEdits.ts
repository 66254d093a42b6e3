import type { Edit } from "../../changes/edit.ts";
import { rowEdits } from "../../changes/rowEdits.ts";
import type { Meeting } from "../../model/records/meeting.ts";
import type { Task } from "../../model/records/task.ts";
import { orderAtEnd } from "../orderAtEnd.ts";

/**
 * One more thing to do for a meeting.
 *
 * @param tasks of that meeting
 */
export function newTaskEdits(
  {
    id,
    meeting,
    title,
  }: { readonly id: Task["id"]; readonly meeting: Meeting["id"]; readonly title: string },
  tasks: readonly Task[],
): readonly Edit[] {
  return rowEdits("task", id, { meeting, title: title.trim(), order: orderAtEnd(tasks) });
}
