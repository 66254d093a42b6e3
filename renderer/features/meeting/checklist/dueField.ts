import { selectRows } from "#core/changes/selectRows.ts";
import { parseLocalDate } from "#core/model/localDate.ts";
import type { Meeting } from "#core/model/records/meeting.ts";
import { taskRecord, type Task } from "#core/model/records/task.ts";
import { dueDay } from "#core/planning/checklist/dueDay.ts";
import { dueEdits } from "#core/planning/checklist/dueEdits.ts";
import type { DraftFieldOptions } from "../../../parts/draft/fieldMeaning.ts";

/** The day by which a task is due. An empty one takes the deadline away. */
export function dueField(id: Task["id"], meeting: Meeting): DraftFieldOptions {
  return {
    place: { table: taskRecord.table, id, field: "due" },
    act: "change-checklist",
    subject: (rows) => selectRows(rows, taskRecord).find((task) => task.id === id)?.title,
    meaning: {
      shown(rows) {
        const task = selectRows(rows, taskRecord).find((one) => one.id === id);
        return (task && dueDay(task, meeting)) ?? "";
      },
      edits(_, text) {
        const day = parseLocalDate(text);
        return day !== undefined || text === "" ? dueEdits({ id }, meeting, day) : undefined;
      },
    },
  };
}
