import { Clock, MapPin, Repeat } from "lucide-react";
import type { ReactNode } from "react";
import type { Meeting } from "#core/model/records/meeting.ts";
import { roomRecord } from "#core/model/records/room.ts";
import { useMessages } from "../../context/useMessages.ts";
import { useRows } from "../../context/useRows.ts";
import { Icon } from "../../ui/Icon.tsx";
import type { IconShape } from "../../ui/IconShape.ts";
import type { CalendarData } from "./calendarData.ts";
import { formatDay } from "../../i18n/formatDay.ts";
import { timeSpan } from "./timeSpan.ts";

export interface NextFactsProps {
  readonly meeting: Meeting;
  readonly data: CalendarData;
}

/** When and where a meeting is, and the day that it has moved away from. */
export function NextFacts({ meeting, data }: NextFactsProps) {
  const { text, language } = useMessages();
  const rooms = useRows(roomRecord);
  const venue = data.view.venueOf(meeting)?.name;
  const room = rooms.find(({ id }) => id === meeting.room)?.name;
  const time = meeting.when && timeSpan(meeting.when, text);
  const { ruleDate } = meeting;
  const isMoved = ruleDate !== undefined && ruleDate !== meeting.when?.date;
  return (
    <ul className="facts" role="list">
      {time !== undefined && <Fact icon={Clock}>{time}</Fact>}
      {venue !== undefined && (
        <Fact icon={MapPin}>
          {room === undefined ? venue : text.calendar.atVenue({ venue, room })}
        </Fact>
      )}
      {isMoved && (
        <Fact icon={Repeat}>{text.calendar.movedFrom(formatDay(ruleDate, language, "short"))}</Fact>
      )}
    </ul>
  );
}

function Fact({ icon, children }: { readonly icon: IconShape; readonly children: ReactNode }) {
  return (
    <li>
      <Icon of={icon} />
      <span dir="auto">{children}</span>
    </li>
  );
}
