import { useRef, useState } from "react";
import type { CalendarEntry } from "#core/planning/calendar/calendarDays.ts";
import type { Meeting } from "#core/model/records/meeting.ts";
import { useMessages } from "../../context/useMessages.ts";
import type { CalendarData } from "./calendarData.ts";
import { entryWords } from "./entryWords.ts";
import { EventLink } from "./EventLink.tsx";
import { EventMenu, type EventAction } from "./EventMenu.tsx";

export interface EventBoxProps {
  readonly entry: CalendarEntry;
  readonly data: CalendarData;
  readonly isChosen: boolean;
  /** Tab leads to the meetings of one day only: the one that the keys are about. */
  readonly isReachable: boolean;
  readonly onAction: (action: EventAction, meeting: Meeting) => void;
}

/** A meeting on its day, or the trace of one that has moved away: a link to its page, and a menu. */
export function EventBox({ entry, data, isChosen, isReachable, onAction }: EventBoxProps) {
  const spoken = useMessages();
  // Only what the pointer or the focus has come to gets its menu: a month has many meetings.
  const [hasMenu, setMenu] = useState(isReachable);
  const box = useRef<HTMLDivElement>(null);
  const { meeting, kind } = entry;
  const { title } = entryWords(entry, data, spoken);
  return (
    <div
      ref={box}
      className="evbox"
      onPointerEnter={() => setMenu(true)}
      onFocus={() => setMenu(true)}
      onContextMenu={(event) => {
        event.preventDefault();
        box.current?.querySelector("button")?.click();
      }}
    >
      <EventLink
        {...{ entry, data, isChosen, isReachable }}
        onOpen={() => onAction("open", meeting)}
      />
      {hasMenu && kind === "meeting" && (
        <EventMenu title={title} onPick={(action) => onAction(action, meeting)} />
      )}
    </div>
  );
}
