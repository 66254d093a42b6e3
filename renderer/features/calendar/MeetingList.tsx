import { CalendarPlus } from "lucide-react";
import { useMemo } from "react";
import type { Meeting } from "#core/model/records/meeting.ts";
import { useDesk, useDeskState } from "../../context/useDesk.ts";
import { useMessages } from "../../context/useMessages.ts";
import { Button } from "../../ui/Button.tsx";
import { Empty } from "../../ui/Empty.tsx";
import { listRows } from "../../ui/listRows.ts";
import { useListRows } from "../../ui/useListRows.ts";
import { AgendaRow } from "./AgendaRow.tsx";
import type { CalendarData } from "./calendarData.ts";
import { monthName } from "./monthName.ts";
import { toMonthText } from "./toMonthText.ts";
import type { CalendarPlace } from "./useCalendarPlace.ts";
import { useRowInSight } from "./useRowInSight.ts";

export interface MeetingListProps {
  readonly data: CalendarData;
  readonly place: CalendarPlace;
  readonly onOpen: (meeting: Meeting["id"]) => void;
  readonly onNew: () => void;
}

/** As in the style sheet, in rem. */
const ROW_HEIGHT = 2.5;

/** All meetings by date, below the heads of their months; those without one come last. */
export function MeetingList({ data, place, onOpen, onNew }: MeetingListProps) {
  const { text, language } = useMessages();
  const { showMeeting } = useDesk().navigation.getState();
  const chosen = useDeskState("navigation", ({ meeting }) => meeting);
  const { meetings } = data.view;
  const rows = useMemo(
    () =>
      listRows(meetings, ({ when }) =>
        when ? monthName(when.date, language) : text.calendar.undated,
      ),
    [meetings, text, language],
  );
  const chosenRow = useRowInSight(rows, chosen, toMonthText(place.month));
  const options = { rows, chosenRow, rowHeight: ROW_HEIGHT, isGrouped: true };
  const { setScroller, drawnRows, height, stuck } = useListRows(options);
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
    <div ref={setScroller} className="content vlist agenda">
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
