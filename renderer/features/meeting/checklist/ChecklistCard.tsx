import { ListChecks } from "lucide-react";
import { useState } from "react";
import type { Meeting } from "#core/model/records/meeting.ts";
import { taskRecord, type Task } from "#core/model/records/task.ts";
import { checklist, type Checklist } from "#core/planning/checklist/checklist.ts";
import { useMessages } from "../../../context/useMessages.ts";
import { useRows } from "../../../context/useRows.ts";
import { useToday } from "../../../context/useToday.ts";
import { Card } from "../../../ui/Card.tsx";
import { Empty } from "../../../ui/Empty.tsx";
import { NewTask } from "./NewTask.tsx";
import { TaskRow } from "./TaskRow.tsx";
import { useTaskActs } from "./useTaskActs.ts";

const groups = ["late", "soon", "later", "undated", "done"] as const satisfies (keyof Checklist)[];

/** What is left to do for a meeting, by when it is due. */
export function ChecklistCard({ meeting }: { readonly meeting: Meeting }) {
  const { text } = useMessages();
  const tasks = useRows(taskRecord);
  const list = checklist(meeting, tasks, useToday());
  const acts = useTaskActs(meeting);
  const [open, setOpen] = useState<Task["id"]>();
  const of = groups.reduce((sum, group) => sum + list[group].length, 0);
  return (
    <Card
      lines
      title={text.meeting.checklist}
      actions={
        <span className="t3 num">{text.meeting.doneOf({ done: list.done.length, of })}</span>
      }
      footer={<NewTask onAdd={acts.add} />}
    >
      {of === 0 ? (
        <Empty icon={ListChecks} title={text.meeting.noTasks} />
      ) : (
        <div className="cks">
          {groups.map((group) => {
            const some = list[group];
            return some.length === 0 ? null : (
              <section key={group} aria-label={text.meeting.groups[group]}>
                <h3 className="grp">{text.meeting.groups[group]}</h3>
                <ul role="list">
                  {some.map((one) => (
                    <TaskRow
                      key={one.task.id}
                      one={one}
                      meeting={meeting}
                      isLate={group === "late"}
                      acts={acts}
                      isOpen={open === one.task.id}
                      onOpen={(isOpen) => setOpen(isOpen ? one.task.id : undefined)}
                    />
                  ))}
                </ul>
              </section>
            );
          })}
        </div>
      )}
    </Card>
  );
}
