import type { Meeting } from "#core/model/records/meeting.ts";
import { taskRecord } from "#core/model/records/task.ts";
import { useMessages } from "../../context/useMessages.ts";
import { useRows } from "../../context/useRows.ts";

/** How much of a meeting's checklist is done; nothing where it has none. */
export function NextChecklist({ meeting }: { readonly meeting: Meeting }) {
  const { text } = useMessages();
  const tasks = useRows(taskRecord).filter((task) => task.meeting === meeting.id);
  if (tasks.length === 0) return null;
  const done = tasks.filter(({ doneOn }) => doneOn !== undefined).length;
  const words = text.calendar.doneOf({ done, of: tasks.length });
  return (
    <>
      <div className="row sm t2 nextcheck">
        <span>{text.calendar.checklist}</span>
        <span className="right num">{words}</span>
      </div>
      <div
        className="meter"
        role="meter"
        aria-label={text.calendar.checklist}
        aria-valuenow={done}
        aria-valuemin={0}
        aria-valuemax={tasks.length}
        aria-valuetext={words}
      >
        <span style={{ width: `${(done / tasks.length) * 100}%` }} />
      </div>
    </>
  );
}
