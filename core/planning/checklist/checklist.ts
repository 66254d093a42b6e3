import { daysBetween, type LocalDate } from "../../model/localDate.ts";
import type { Meeting } from "../../model/records/meeting.ts";
import type { Task } from "../../model/records/task.ts";
import { inOrder } from "../inOrder.ts";
import { dueDay } from "./dueDay.ts";

/** A task and the day by which it is to be done, where it has one. */
export interface DueTask {
  readonly task: Task;
  readonly due?: LocalDate;
}

export interface Checklist {
  readonly late: readonly DueTask[];
  /** Due within seven days, today among them. */
  readonly soon: readonly DueTask[];
  readonly later: readonly DueTask[];
  readonly undated: readonly DueTask[];
  /** The last one done first. */
  readonly done: readonly DueTask[];
}

const SOON = 7;

/**
 * What is to be done for a meeting, by when. A deadline that counts from the meeting moves with it; a day
 * that was set by hand stays.
 *
 * @param tasks of all meetings
 */
export function checklist(
  meeting: Pick<Meeting, "id" | "when">,
  tasks: readonly Task[],
  today: LocalDate,
): Checklist {
  const all = inOrder(tasks.filter((task) => task.meeting === meeting.id))
    .map((task) => dueOf(task, meeting))
    .toSorted((a, b) => compare(a.due ?? "~", b.due ?? "~"));
  const open = all.filter(({ task }) => task.doneOn === undefined);
  const by = Map.groupBy(open, ({ due }) => groupOf(due, today));
  return {
    late: by.get("late") ?? [],
    soon: by.get("soon") ?? [],
    later: by.get("later") ?? [],
    undated: by.get("undated") ?? [],
    done: all
      .filter(({ task }) => task.doneOn !== undefined)
      .toSorted((a, b) => compare(b.task.doneOn ?? "", a.task.doneOn ?? "")),
  };
}

function dueOf(task: Task, meeting: Pick<Meeting, "when">): DueTask {
  const due = dueDay(task, meeting);
  return due === undefined ? { task } : { task, due };
}

function groupOf(due: LocalDate | undefined, today: LocalDate): keyof Checklist {
  if (due === undefined) return "undated";
  if (due < today) return "late";
  return daysBetween(today, due) <= SOON ? "soon" : "later";
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
