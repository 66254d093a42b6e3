import { CalendarOff } from "lucide-react";
import { useMessages } from "../../context/useMessages.ts";
import { useNavigate } from "../../context/useNavigate.ts";
import { ViewBar } from "../../parts/ViewBar.tsx";
import { Button } from "../../ui/Button.tsx";
import { Empty } from "../../ui/Empty.tsx";

/** The page of a meeting that is not there: deleted, or of another plan. */
export function MissingMeeting() {
  const { text } = useMessages();
  const navigate = useNavigate();
  return (
    <>
      <ViewBar title={text.meetingLabel} />
      <div className="content">
        <Empty
          icon={CalendarOff}
          title={text.meeting.gone}
          action={
            <Button onPress={() => navigate({ view: "calendar" })}>
              {text.meeting.toCalendar}
            </Button>
          }
        >
          {text.meeting.goneText}
        </Empty>
      </div>
    </>
  );
}
