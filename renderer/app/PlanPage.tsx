import { useDesk, useDeskState } from "../context/useDesk.ts";
import { useMessages } from "../context/useMessages.ts";
import { MeetingList } from "../features/calendar/MeetingList.tsx";
import { PlanSwitcher } from "../features/header/PlanSwitcher.tsx";
import { SaveState } from "../features/header/SaveState.tsx";
import { SearchBox } from "../features/header/SearchBox.tsx";
import { UndoButtons } from "../features/header/UndoButtons.tsx";
import { MeetingForm } from "../parts/meetingForm/MeetingForm.tsx";
import { BackupButtons } from "../features/sharing/BackupButtons.tsx";
import { selectPlanView } from "../stores/selectPlanView.ts";

/** An open plan: its meetings, and the one that is being edited. */
export function PlanPage() {
  const { text } = useMessages();
  const desk = useDesk();
  const group = useDeskState("plans", (state) => selectPlanView(state).group);
  return (
    <div className="app">
      <header className="topbar">
        <h1>{group?.name ?? text.untitledPlan}</h1>
        <PlanSwitcher onNewPlan={() => void desk.leavePlan()} />
        <SearchBox />
        <SaveState />
        <UndoButtons />
        <BackupButtons />
      </header>
      <main className="split">
        <MeetingList />
        <MeetingForm />
      </main>
    </div>
  );
}
