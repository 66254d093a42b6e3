import { useState } from "react";
import { toLocalDate, type LocalDate } from "#core/model/localDate.ts";
import { addMonths } from "#core/schedule/addMonths.ts";
import type { YearMonth } from "#core/schedule/nthWeekday.ts";
import { shiftMonths } from "#core/schedule/shiftMonths.ts";
import { useDesk, useDeskState } from "../../context/useDesk.ts";
import type { CalendarMode } from "../../stores/navigation/route.ts";
import type { CalendarData } from "./calendarData.ts";
import { monthOfRoute, type CalendarRoute } from "./monthOfRoute.ts";
import { toMonthText } from "./toMonthText.ts";

/** Which part of the calendar is seen, and the day that keys and buttons are about. */
export interface CalendarPlace {
  readonly mode: CalendarMode;
  readonly month: YearMonth;
  readonly day: LocalDate;
  /** Where a list of all meetings is to begin, and how often somebody has gone anywhere. */
  readonly goal: { readonly from: string; readonly goes: number };
  /** Another way to look at the calendar, at the same month or at another one. */
  readonly setMode: (mode: CalendarMode, at?: YearMonth) => void;
  readonly goToDay: (day: LocalDate) => void;
  readonly goToMonth: (month: YearMonth) => void;
  /** Forward or back by what the mode shows at once. */
  readonly step: (periods: 1 | -1) => void;
}

export function useCalendarPlace(route: CalendarRoute, data: CalendarData): CalendarPlace {
  const desk = useDesk();
  const kept = useDeskState("settings", ({ settings }) => settings.calendar);
  const chosen = useDeskState("navigation", ({ meeting }) => meeting);
  const [cursor, setCursor] = useState<LocalDate>();
  // At first to what is to come, not to the beginning of the month.
  const [goal, setGoal] = useState<Goal>({ day: data.today, goes: 0 });
  const { replace } = desk.navigation.getState();
  const mode = route.mode ?? kept ?? "month";
  const month = monthOfRoute(route, data.today);
  const day = dayIn(month, [cursor, dateOf(data, chosen), data.today]);

  function goToDay(to: LocalDate): void {
    setCursor(to);
    setGoal({ day: to, goes: goal.goes + 1 });
    replace({ view: "calendar", mode, month: to.slice(0, 7) });
  }

  function goToMonth(to: YearMonth): void {
    setGoal({ day: undefined, goes: goal.goes + 1 });
    replace({ view: "calendar", mode, month: toMonthText(to) });
  }

  return {
    mode,
    month,
    day,
    goal: { from: fromOf(goal, month), goes: goal.goes },
    setMode(to, at = month) {
      replace({ view: "calendar", mode: to, month: toMonthText(at) });
      void desk.settings.getState().change({ calendar: to });
    },
    goToDay,
    goToMonth,
    step(periods) {
      const months = mode === "year" ? periods * 12 : periods;
      // The day goes along, so that a month back and forth leads to the same day.
      setCursor(shiftMonths(day, months));
      goToMonth(addMonths(month, months));
    },
  };
}

interface Goal {
  readonly day: LocalDate | undefined;
  readonly goes: number;
}

function fromOf({ day }: Goal, month: YearMonth): string {
  const text = toMonthText(month);
  return day?.startsWith(text) === true ? day : text;
}

function dateOf({ view }: CalendarData, id: string | undefined): LocalDate | undefined {
  return id === undefined ? undefined : view.meetings.find((one) => one.id === id)?.when?.date;
}

/** The first of these that is in the month, else its first day. */
function dayIn(month: YearMonth, days: readonly (LocalDate | undefined)[]): LocalDate {
  const prefix = toMonthText(month);
  const first = toLocalDate({ ...month, day: 1 });
  const day = days.find((one) => one?.startsWith(prefix)) ?? first ?? days.at(-1);
  if (day === undefined) throw new RangeError("A month of the calendar has a first day.");
  return day;
}
