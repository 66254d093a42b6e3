import { Plus } from "lucide-react";
import type { LocalDate } from "#core/model/localDate.ts";
import { useMessages } from "../../context/useMessages.ts";
import { Button } from "../../ui/Button.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import type { CalendarData } from "./calendarData.ts";
import type { GridActions } from "./DayCell.tsx";
import { EventBox } from "./EventBox.tsx";
import { formatDay } from "../../i18n/formatDay.ts";

export interface DayDialogProps {
  readonly day: LocalDate;
  readonly data: CalendarData;
  readonly actions: Pick<GridActions, "onAction" | "onNew">;
  readonly onClose: () => void;
}

/** All that stands on a day which has more than its place in the grid shows. */
export function DayDialog({ day, data, actions, onClose }: DayDialogProps) {
  const { text, language } = useMessages();
  const full = formatDay(day, language, "full");
  return (
    <Dialog
      title={text.calendar.daysMeetings(full)}
      onClose={onClose}
      actions={
        <>
          <Button icon={Plus} onPress={() => actions.onNew(day)}>
            {text.newMeeting}
          </Button>
          <Button look="primary" onPress={onClose}>
            {text.calendar.close}
          </Button>
        </>
      }
    >
      <ul className="col g3 daylist" role="list">
        {(data.days.get(day) ?? []).map((entry) => (
          <li key={`${entry.kind} ${entry.meeting.id}`}>
            <EventBox
              entry={entry}
              data={data}
              isChosen={false}
              isReachable
              onAction={actions.onAction}
            />
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
