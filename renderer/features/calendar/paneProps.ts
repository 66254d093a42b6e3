import type { CalendarData } from "./calendarData.ts";
import type { GridActions } from "./DayCell.tsx";
import type { CalendarActs } from "./useCalendarActs.ts";
import type { CalendarPlace } from "./useCalendarPlace.ts";

/** What each way to look at the calendar works with. */
export interface PaneProps {
  readonly data: CalendarData;
  readonly place: CalendarPlace;
  readonly acts: CalendarActs;
  readonly actions: GridActions;
}
