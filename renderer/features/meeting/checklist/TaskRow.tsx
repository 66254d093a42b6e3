import type { LocalDate } from "#core/model/localDate.ts";
import type { Meeting } from "#core/model/records/meeting.ts";
import type { Task } from "#core/model/records/task.ts";
import type { DueTask } from "#core/planning/checklist/checklist.ts";
import { useMessages } from "../../../context/useMessages.ts";
import { usePlanView } from "../../../context/usePlanView.ts";
import { formatDay } from "../../../i18n/formatDay.ts";
import { Avatar } from "../../../ui/Avatar.tsx";
import { Checkbox } from "../../../ui/Checkbox.tsx";
import { TaskForm } from "./TaskForm.tsx";
import type { TaskActs } from "./useTaskActs.ts";

export interface TaskRowProps {
  readonly one: DueTask;
  readonly meeting: Meeting;
  readonly isLate: boolean;
  readonly acts: TaskActs;
  readonly isOpen: boolean;
  readonly onOpen: (isOpen: boolean) => void;
}

/** A task: its box, its words, which open its fields, its deadline and who does it. */
export function TaskRow({ one: { task, due }, meeting, ...row }: TaskRowProps) {
  const { text } = useMessages();
  const { isLate, acts, isOpen, onOpen } = row;
  const title = task.title ?? text.meeting.newTask;
  const isDone = task.doneOn !== undefined;
  return (
    <li>
      <div className={isDone ? "item ck done" : "item ck"}>
        <Checkbox
          label={title}
          checked={isDone}
          late={isLate}
          onChange={(checked) => acts.tick(task, checked)}
        />
        <button
          type="button"
          className="plain-button grow"
          aria-expanded={isOpen}
          title={text.meeting.editTask(title)}
          dir="auto"
          onClick={() => onOpen(!isOpen)}
        >
          {title}
        </button>
        <Due day={task.doneOn ?? due} isLate={isLate} isDone={isDone} />
        <Owner task={task} />
      </div>
      {isOpen && (
        <TaskForm task={task} meeting={meeting} acts={acts} onDone={() => onOpen(false)} />
      )}
    </li>
  );
}

interface DueProps {
  readonly day: LocalDate | undefined;
  readonly isLate: boolean;
  readonly isDone: boolean;
}

function Due({ day, isLate, isDone }: DueProps) {
  const { text, language } = useMessages();
  if (day === undefined) return null;
  const words = formatDay(day, language, isDone ? "day" : "short");
  return (
    <time className={isLate ? "due late" : "due"} dateTime={day}>
      {isLate ? text.meeting.since(words) : words}
    </time>
  );
}

function Owner({ task }: { readonly task: Task }) {
  const { text } = useMessages();
  const owner = usePlanView().persons.find(({ id }) => id === task.responsible);
  if (!owner) return null;
  const name = owner.name ?? text.meeting.unnamedPerson;
  return (
    <span title={name}>
      <Avatar id={owner.id} name={owner.name ?? "?"} />
      <span className="vh">{name}</span>
    </span>
  );
}
