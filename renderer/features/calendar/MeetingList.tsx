import { CalendarPlus } from "lucide-react";
import type { Meeting } from "#core/model/records/meeting.ts";
import { useDesk, useDeskState } from "../../context/useDesk.ts";
import { useMessages } from "../../context/useMessages.ts";
import { Button } from "../../ui/Button.tsx";
import { Empty } from "../../ui/Empty.tsx";
import { AgendaRow } from "./AgendaRow.tsx";
import type { CalendarData } from "./calendarData.ts";
import { useAgendaRows } from "./useAgendaRows.ts";
import type { CalendarPlace } from "./useCalendarPlace.ts";

export interface MeetingListProps {
  readonly data: CalendarData;
  readonly place: CalendarPlace;
  readonly onOpen: (meeting: Meeting["id"]) => void;
  readonly onNew: () => void;
}

/** All meetings by date, below the heads of their months; those without one come last. */
export function MeetingList({ data, place, onOpen, onNew }: MeetingListProps) {
  const { text } = useMessages();
  const { showMeeting } = useDesk().navigation.getState();
  const chosen = useDeskState("navigation", ({ meeting }) => meeting);
  const { meetings } = data.view;
  const { goal } = place;
  const { rows, drawnRows, height, stuck, takePane } = useAgendaRows({ meetings, chosen, goal });
  if (meetings.length === 0) {
    return (
      <Empty
        icon={CalendarPlus}
        title={text.calendar.empty}
        action={<Button onPress={onNew}>{text.newMeeting}</Button>}
      >
        {text.calendar.emptyText}
      </Empty>
    );
  }
  return (
    <div ref={takePane} className="content vlist aglist">
      <div className="vlist-rows" role="list" aria-label={text.meetings} style={{ height }}>
        {drawnRows.map(({ index, start, size }) => {
          const row = rows[index];
          const at = { start, height: size, isStuck: index === stuck };
          return (
            row && (
              <AgendaRow
                key={row.kind === "head" ? `head ${index}` : row.item.id}
                {...{ row, at, data, onOpen }}
                isChosen={row.kind === "item" && row.item.id === chosen}
                onChoose={showMeeting}
              />
            )
          );
        })}
      </div>
    </div>
  );
}
