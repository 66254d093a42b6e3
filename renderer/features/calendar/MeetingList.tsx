import { useDeskState } from "../../context/useDesk.ts";
import { useMessages } from "../../context/useMessages.ts";
import { selectPlanView } from "../../stores/selectPlanView.ts";
import { MeetingRow } from "./MeetingRow.tsx";
import { NewMeetingButton } from "./NewMeetingButton.tsx";

/** All meetings by date; those without one come last. */
export function MeetingList() {
  const { text } = useMessages();
  const view = useDeskState("plans", selectPlanView);
  const chosen = useDeskState("navigation", ({ meeting }) => meeting);
  const { meetings } = view;
  return (
    <section className="calendar">
      <div className="bar">
        <h2 id="meetings">{text.meetings}</h2>
        <span className="t3">{text.meetingCount(meetings.length)}</span>
        <NewMeetingButton />
      </div>
      {meetings.length === 0 && <p className="t3">{text.noMeetings}</p>}
      {/* Safari and older readers drop the role of a list without bullets. */}
      <ul role="list" aria-labelledby="meetings" className="rows">
        {meetings.map((meeting) => (
          <MeetingRow
            key={meeting.id}
            meeting={meeting}
            talks={view.talksOf(meeting.id)}
            isChosen={meeting.id === chosen}
          />
        ))}
      </ul>
    </section>
  );
}
