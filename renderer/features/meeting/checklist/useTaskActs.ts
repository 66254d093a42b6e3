import { edit, type Edit } from "#core/changes/edit.ts";
import { mintId } from "#core/model/id.ts";
import type { Meeting } from "#core/model/records/meeting.ts";
import type { Person } from "#core/model/records/person.ts";
import { taskRecord, type Task } from "#core/model/records/task.ts";
import { newTaskEdits } from "#core/planning/checklist/newTaskEdits.ts";
import { personNamedEdits } from "#core/planning/personNamedEdits.ts";
import { removeRowEdits } from "#core/planning/removeRowEdits.ts";
import { useAct } from "../../../context/useAct.ts";
import { useDesk } from "../../../context/useDesk.ts";
import { usePlanView } from "../../../context/usePlanView.ts";
import { useRows } from "../../../context/useRows.ts";
import { useToday } from "../../../context/useToday.ts";

/** What can be done to the checklist of a meeting. Each is one act, which one undo takes back. */
export interface TaskActs {
  readonly add: (title: string) => void;
  readonly tick: (task: Task, isDone: boolean) => void;
  readonly setOwner: (task: Task, owner: Person["id"] | undefined) => void;
  /** Somebody of that name, who is made where nobody has it. */
  readonly nameOwner: (task: Task, name: string) => void;
  readonly remove: (task: Task) => void;
}

export function useTaskActs(meeting: Meeting): TaskActs {
  const { plans, random } = useDesk();
  const act = useAct();
  const view = usePlanView();
  const today = useToday();
  const tasks = useRows(taskRecord).filter((task) => task.meeting === meeting.id);
  const change = (edits: readonly Edit[], title: string | undefined) =>
    void act("change-checklist", edits, title);
  const setOwner = (
    { id, title }: Task,
    owner: Person["id"] | undefined,
    made: readonly Edit[] = [],
  ) => change([...made, edit(["task", id, "responsible"], owner ?? null)], title);

  return {
    add(title) {
      const id = mintId<"task">(random);
      change(newTaskEdits({ id, meeting: meeting.id, title }, tasks), title);
    },
    tick: ({ id, title }, isDone) =>
      change([edit(["task", id, "doneOn"], isDone ? today : null)], title),
    setOwner,
    nameOwner(task, name) {
      const { plan } = plans.getState();
      if (plan === undefined) return;
      const { id, edits } = personNamedEdits({ id: plan, view }, name);
      setOwner(task, id, edits);
    },
    remove: ({ id, title }) =>
      change(removeRowEdits(plans.getState().rows, [{ table: "task", id }]), title),
  };
}
