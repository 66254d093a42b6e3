import { useEffect, useMemo, useRef, type KeyboardEvent } from "react";
import type { LocalDate, Weekday } from "#core/model/localDate.ts";
import type { CalendarEntry } from "#core/planning/calendar/calendarDays.ts";
import type { Meeting } from "#core/model/records/meeting.ts";
import { monthGrid, type GridWeek } from "#core/schedule/monthGrid.ts";
import type { YearMonth } from "#core/schedule/nthWeekday.ts";
import { useMessages } from "../../context/useMessages.ts";
import type { CalendarData } from "./calendarData.ts";
import { calendarKey } from "./calendarKey.ts";
import { DayCell, type GridActions } from "./DayCell.tsx";
import { dayMove } from "./dayMove.ts";
import { formatDay } from "../../i18n/formatDay.ts";
import { monthName } from "./monthName.ts";

export interface MonthGridProps {
  readonly data: CalendarData;
  readonly month: YearMonth;
  readonly day: LocalDate;
  readonly weekStart: Weekday;
  readonly chosen: Meeting["id"] | undefined;
  readonly actions: GridActions;
}

/** A month as one grid: Tab leads to one day, arrows from day to day and over into other months. */
export function MonthGrid({ data, month, day, weekStart, chosen, actions }: MonthGridProps) {
  const { language } = useMessages();
  const grid = useRef<HTMLDivElement>(null);
  const weeks = useMemo(() => monthGrid(month, weekStart), [month, weekStart]);
  const isMoving = useRef(false);

  useEffect(() => {
    if (!isMoving.current) return;
    isMoving.current = false;
    grid.current?.querySelector<HTMLElement>(`[data-date="${day}"]`)?.focus();
  }, [day]);

  function onKeyDown(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
    const command = calendarKey(event)?.kind;
    // The view answers these; the day that they lead to is to have the focus as well.
    if (command === "step" || command === "today") isMoving.current = true;
    const isCell = event.target instanceof Element && event.target.matches("[data-date]");
    if (event.key === "Enter" && isCell) openDay(data.days.get(day) ?? []);
    const to = dayMove(event, day, weekStart);
    if (to === undefined) return;
    event.preventDefault();
    isMoving.current = true;
    actions.onFocusDay(to);
  }

  /** The one meeting of the day, or all that there is. */
  function openDay([first, ...others]: readonly CalendarEntry[]): void {
    if (others.length > 0) actions.onShowDay(day);
    else if (first) actions.onAction("open", first.meeting);
  }

  return (
    <div
      ref={grid}
      className="month"
      role="grid"
      aria-label={monthName(day, language)}
      onKeyDown={onKeyDown}
    >
      <WeekdayHead days={weeks[0]?.days ?? []} />
      {weeks.map((week, row) => (
        <Week
          key={week.days[0]?.date}
          {...{ week, data, day, chosen, actions }}
          isFirst={row === 0}
        />
      ))}
    </div>
  );
}

interface WeekProps extends Omit<MonthGridProps, "month" | "weekStart"> {
  readonly week: GridWeek;
  readonly isFirst: boolean;
}

function Week({ week, isFirst, day, ...cell }: WeekProps) {
  const { text } = useMessages();
  return (
    <div className="wk" role="row">
      <span className="wn" role="rowheader" aria-label={text.calendar.weekNumber(week.week)}>
        {week.week}
      </span>
      {week.days.map((one, column) => (
        <DayCell
          key={one.date}
          {...cell}
          day={one}
          isCursor={one.date === day}
          isFirst={isFirst && column === 0}
        />
      ))}
    </div>
  );
}

function WeekdayHead({ days }: Pick<GridWeek, "days">) {
  const { text, language } = useMessages();
  return (
    <div className="wk head" role="row">
      <span role="columnheader">
        <span className="vh">{text.calendar.week}</span>
      </span>
      {days.map(({ date }) => (
        <span key={date} role="columnheader">
          <abbr title={formatDay(date, language, "long-weekday")}>
            {formatDay(date, language, "weekday")}
          </abbr>
        </span>
      ))}
    </div>
  );
}
