import type { CalendarDays } from "./calendarDays.ts";
import type { DisplayState } from "./displayState.ts";

export interface RibbonMonth {
  /** 1 is January. */
  readonly month: number;
  /** Of the meetings of the month, in the order of their days. */
  readonly states: readonly DisplayState[];
}

/** The twelve months of a year, each with how its meetings stand. */
export function yearRibbon(days: CalendarDays, year: number): readonly RibbonMonth[] {
  const prefix = `${String(year).padStart(4, "0")}-`;
  const dates = [...days.keys()].filter((date) => date.startsWith(prefix)).sort();
  const byMonth = Map.groupBy(dates, (date) => Number(date.slice(5, 7)));
  return Array.from({ length: 12 }, (_, index) => {
    const entries = (byMonth.get(index + 1) ?? []).flatMap((date) => days.get(date) ?? []);
    const states = entries.filter(({ kind }) => kind === "meeting").map(({ state }) => state);
    return { month: index + 1, states };
  });
}
