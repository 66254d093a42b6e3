import type { LocalDate } from "#core/model/localDate.ts";
import type { Meeting } from "#core/model/records/meeting.ts";
import type { GridDay } from "#core/schedule/monthGrid.ts";
import { useMessages } from "../../context/useMessages.ts";
import type { CalendarData } from "./calendarData.ts";
import { DayHead } from "./DayHead.tsx";
import { entryWords } from "./entryWords.ts";
import { EventBox } from "./EventBox.tsx";
import type { EventAction } from "./EventMenu.tsx";
import { formatDay } from "../../i18n/formatDay.ts";

/** What the pointer can do in the grid. */
export interface GridActions {
  readonly onAction: (action: EventAction, meeting: Meeting) => void;
  readonly onNew: (day: LocalDate) => void;
  readonly onShowDay: (day: LocalDate) => void;
  readonly onFocusDay: (day: LocalDate) => void;
}

export interface DayCellProps {
  readonly day: GridDay;
  readonly data: CalendarData;
  readonly chosen: Meeting["id"] | undefined;
  /** The day that the keys are about: the only one that Tab leads to. */
  readonly isCursor: boolean;
  /** The first day that is drawn and the first of a month say the month. */
  readonly isFirst: boolean;
  readonly actions: GridActions;
}

/** More meetings of a day than these are a number, which opens the day. */
const MOST = 3;

export function DayCell({ day, data, chosen, isCursor, isFirst, actions }: DayCellProps) {
  const { text, language } = useMessages();
  const { date, weekday, isInMonth } = day;
  const entries = data.days.get(date) ?? [];
  const isToday = date === data.today;
  const looks = ["day", weekday > 5 && "we", !isInMonth && "out", isToday && "today"];
  const hidden = entries.length - MOST;
  return (
    <div
      role="gridcell"
      className={looks.filter(Boolean).join(" ")}
      data-date={date}
      tabIndex={isCursor ? 0 : -1}
      aria-label={useCellLabel(day, data)}
      aria-current={isToday ? "date" : undefined}
      onFocus={() => {
        // A day of a month around is left where it is: the grid would move away under the pointer.
        if (!isCursor && isInMonth) actions.onFocusDay(date);
      }}
    >
      <DayHead date={date} isFirst={isFirst} onNew={actions.onNew} />
      {entries.slice(0, MOST).map((entry) => (
        <EventBox
          key={`${entry.kind} ${entry.meeting.id}`}
          entry={entry}
          data={data}
          isChosen={entry.meeting.id === chosen}
          isReachable={isCursor}
          onAction={actions.onAction}
        />
      ))}
      {hidden > 0 && (
        <button
          type="button"
          className="btn link sm daymore"
          tabIndex={isCursor ? 0 : -1}
          aria-label={text.calendar.moreOn({
            number: hidden,
            day: formatDay(date, language, "full"),
          })}
          onClick={() => actions.onShowDay(date)}
        >
          {text.calendar.more(hidden)}
        </button>
      )}
    </div>
  );
}

/** "Tuesday 11 May 2027, today: Tries, Announced, 19:00 · Quill". */
function useCellLabel({ date }: GridDay, data: CalendarData): string {
  const spoken = useMessages();
  const { calendar } = spoken.text;
  const full = formatDay(date, spoken.language, "full");
  const day = date === data.today ? calendar.isToday(full) : full;
  const labels = (data.days.get(date) ?? []).map((entry) => entryWords(entry, data, spoken).label);
  return labels.length === 0 ? day : calendar.dayWith({ day, entries: labels.join("; ") });
}
