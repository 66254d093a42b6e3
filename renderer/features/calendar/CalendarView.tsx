import { useMessages } from "../../context/useMessages.ts";
import { MeetingForm } from "../../parts/meetingForm/MeetingForm.tsx";
import { ViewBar } from "../../parts/ViewBar.tsx";
import { MeetingList } from "./MeetingList.tsx";

/** The meetings of the plan, and beside them the one that is chosen. */
export function CalendarView() {
  const { text } = useMessages();
  return (
    <>
      <ViewBar title={text.shell.views.calendar} />
      <div className="split">
        <MeetingList />
        <aside className="inspector">
          <MeetingForm />
        </aside>
      </div>
    </>
  );
}
