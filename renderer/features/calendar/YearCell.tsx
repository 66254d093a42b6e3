import type { CalendarEntry } from "#core/planning/calendar/calendarDays.ts";
import type { Meeting } from "#core/model/records/meeting.ts";
import { topicOf } from "#core/planning/calendar/topicOf.ts";
import { useMessages } from "../../context/useMessages.ts";
import { stateSigns } from "../../parts/stateSigns.ts";
import { toAddress } from "../../stores/navigation/routeAddress.ts";
import { ErrorGlyph } from "../../ui/glyphs/severityGlyphs.tsx";
import { Icon } from "../../ui/Icon.tsx";
import type { CalendarData } from "./calendarData.ts";
import type { Spoken } from "./entryWords.ts";
import { formatDay } from "../../i18n/formatDay.ts";
import { stateLook } from "./stateLook.ts";
import { stateName } from "./stateName.ts";

export interface YearCellProps {
  readonly entry: CalendarEntry;
  readonly data: CalendarData;
  readonly rowName: string;
  readonly onOpen: (meeting: Meeting["id"]) => void;
}

/** A meeting in the year: its day, and the one thing that matters most of it. */
export function YearCell({ entry, data, rowName, onOpen }: YearCellProps) {
  const spoken = useMessages();
  const { meeting, state, date } = entry;
  const topic = topicOf(data.view, meeting);
  const hasError = data.findingsOf(meeting.id).some(({ severity }) => severity === "error");
  const words = hasError ? spoken.text.calendar.problem : shortWords(entry, topic, spoken);
  const name = [
    rowName,
    formatDay(date, spoken.language, "day"),
    stateName(state, spoken.text),
    topic ?? "",
    words,
  ];
  return (
    <a
      className={`yc ${stateLook(state)} ${state}`}
      href={toAddress({ view: "meeting", id: meeting.id })}
      data-meeting={meeting.id}
      aria-label={[...new Set(name)].filter((part) => part !== "").join(", ")}
      title={topic}
      onClick={(event) => {
        event.preventDefault();
        onOpen(meeting.id);
      }}
    >
      <Icon of={stateSigns[state]} />
      <b className="num">{Number(date.slice(8))}</b>
      {hasError ? (
        <span className="fg s-error row g2">
          <Icon of={ErrorGlyph} size="sm" />
          {words}
        </span>
      ) : (
        <span>
          {words === spoken.text.calendar.tba ? <span className="tba">{words}</span> : words}
        </span>
      )}
    </a>
  );
}

/** A word or two: a cell is as wide as a month of twelve. */
function shortWords(
  { meeting, state, date }: CalendarEntry,
  topic: string | undefined,
  { text }: Spoken,
): string {
  const { calendar } = text;
  if (state === "postponed") return calendar.noDate;
  if (state === "optional" && meeting.decideBy !== undefined) return calendar.decide;
  const isMoved = meeting.ruleDate !== undefined && meeting.ruleDate !== date;
  const isToCome = ["planned", "announced", "confirmed"].includes(state);
  if (isMoved && isToCome) return calendar.moved;
  if (topic === undefined && (state === "planned" || state === "announced")) return calendar.tba;
  return stateName(state, text);
}
