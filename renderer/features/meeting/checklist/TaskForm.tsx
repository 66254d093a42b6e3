import { Check, Trash2 } from "lucide-react";
import type { Meeting } from "#core/model/records/meeting.ts";
import { taskRecord, type Task } from "#core/model/records/task.ts";
import { useMessages } from "../../../context/useMessages.ts";
import { usePlanView } from "../../../context/usePlanView.ts";
import { DraftInput } from "../../../parts/draft/DraftInput.tsx";
import { RowTextField } from "../../../parts/draft/RowTextField.tsx";
import { Button } from "../../../ui/Button.tsx";
import { ComboBox } from "../../../ui/ComboBox.tsx";
import { useFirstFieldFocus } from "../useFirstFieldFocus.ts";
import { dueField } from "./dueField.ts";
import type { TaskActs } from "./useTaskActs.ts";

export interface TaskFormProps {
  readonly task: Task;
  readonly meeting: Meeting;
  readonly acts: TaskActs;
  readonly onDone: () => void;
}

const NOBODY = "nobody";

/** The fields of a task: its words, by when, and who does it. */
export function TaskForm({ task, meeting, acts, onDone }: TaskFormProps) {
  const words = useMessages().text.meeting;
  const form = useFirstFieldFocus();
  return (
    <div
      className="task-form col g3"
      ref={form}
      role="group"
      aria-label={words.editTask(task.title ?? "")}
    >
      <RowTextField
        record={taskRecord}
        id={task.id}
        field="title"
        act="change-checklist"
        label={words.taskTitle}
      />
      <DraftInput label={words.due} kind="date" of={dueField(task.id, meeting)} />
      <OwnerField task={task} acts={acts} />
      <div className="row">
        <Button small icon={Check} onPress={onDone}>
          {words.doneEditing}
        </Button>
        <span className="grow" />
        <Button small look="danger" icon={Trash2} onPress={() => acts.remove(task)}>
          {words.removeTask}
        </Button>
      </div>
    </div>
  );
}

function OwnerField({ task, acts }: Pick<TaskFormProps, "task" | "acts">) {
  const words = useMessages().text.meeting;
  const { persons } = usePlanView();
  const named = persons.filter(({ name }) => name !== undefined);
  const choices = named.map(({ id, name = "" }) => ({ id: String(id), label: name }));
  const nobody = task.responsible ? [{ id: NOBODY, label: words.nobody }] : [];
  return (
    <ComboBox
      label={words.owner}
      choices={[...choices, ...nobody]}
      chosen={task.responsible}
      placeholder={words.searchPerson}
      onPick={(id) => acts.setOwner(task, persons.find((one) => one.id === id)?.id)}
      create={{ sentence: words.createPerson, onCreate: (name) => acts.nameOwner(task, name) }}
    />
  );
}
