import type { CalendarEntry } from "#core/planning/calendar/calendarDays.ts";
import { useMessages } from "../../context/useMessages.ts";
import { stateSigns } from "../../parts/stateSigns.ts";
import { toAddress } from "../../stores/navigation/routeAddress.ts";
import { MovedGlyph } from "../../ui/glyphs/stateGlyphs.tsx";
import { Icon } from "../../ui/Icon.tsx";
import type { CalendarData } from "./calendarData.ts";
import { entryWords } from "./entryWords.ts";
import { EventFlags } from "./EventFlags.tsx";
import { stateLook } from "./stateLook.ts";
import { stateName } from "./stateName.ts";

export interface EventLinkProps {
  readonly entry: CalendarEntry;
  readonly data: CalendarData;
  readonly isChosen: boolean;
  readonly isReachable: boolean;
  readonly onOpen: () => void;
}

/** A meeting on its day as it is drawn; a press leads to its page. */
export function EventLink({ entry, data, isChosen, isReachable, onOpen }: EventLinkProps) {
  const spoken = useMessages();
  const { meeting, state, kind } = entry;
  const { title, isOpen, detail } = entryWords(entry, data, spoken);
  const isTrace = kind === "moved-away";
  const looks = [
    "ev",
    stateLook(state),
    state === "optional" && "optional",
    isTrace && "ghost",
    isChosen && !isTrace && "sel",
  ];
  return (
    <a
      className={looks.filter(Boolean).join(" ")}
      href={toAddress({ view: "meeting", id: meeting.id })}
      data-meeting={meeting.id}
      tabIndex={isReachable ? 0 : -1}
      title={title}
      onClick={(event) => {
        event.preventDefault();
        onOpen();
      }}
    >
      <Icon of={isTrace ? MovedGlyph : stateSigns[state]} />
      {!isTrace && <span className="vh">{stateName(state, spoken.text)}</span>}
      <span className="tt" dir="auto">
        {isOpen ? <span className="tba">{title}</span> : title}
      </span>
      {detail !== "" && (
        <span className="mm" dir="auto">
          {detail}
        </span>
      )}
      {!isTrace && <EventFlags meeting={meeting} data={data} />}
    </a>
  );
}
