import type { LocalDate } from "../../model/localDate.ts";
import type { Series } from "../../model/records/series.ts";
import type { Occurrence } from "../../schedule/occurrence.ts";
import { occurrencesOfYear } from "../../schedule/occurrencesOfYear.ts";
import type { PlanView } from "../planView.ts";

export interface OpenOccurrence {
  readonly series: Series;
  readonly occurrence: Occurrence;
}

/**
 * The days of a year, from today on, that the rule of a series gives and for which the plan has no
 * meeting: neither on the day nor moved away from it.
 */
export function openOccurrences(
  { series, meetings }: PlanView,
  year: number,
  today: LocalDate,
): readonly OpenOccurrence[] {
  const claimed = new Set(
    meetings.flatMap((meeting) =>
      [meeting.ruleDate, meeting.when?.date].map((date) => `${meeting.series ?? ""} ${date ?? ""}`),
    ),
  );
  return series.flatMap((one) => {
    const { rule, from = today, until } = one;
    if (!rule) return [];
    return occurrencesOfYear(rule, year)
      .filter(({ date }) => date >= today && date >= from && (until === undefined || date <= until))
      .filter(({ date }) => !claimed.has(`${one.id} ${date}`))
      .map((occurrence) => ({ series: one, occurrence }));
  });
}
