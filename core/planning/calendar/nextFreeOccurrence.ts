import { partsOf, type LocalDate } from "../../model/localDate.ts";
import type { Series } from "../../model/records/series.ts";
import { addMonths } from "../../schedule/addMonths.ts";
import { occurrencesOfMonth } from "../../schedule/occurrencesOfMonth.ts";
import type { PlanView } from "../planView.ts";

/** A series that has planned more than two years ahead gets no further day by itself. */
const MONTHS_AHEAD = 24;

/**
 * The next day after `date` on which the rule of a series meets and no meeting of it stands yet.
 *
 * With first Thursday and a meeting on `2027-06-03`, the next free day after `2027-05-06` is
 * `2027-07-01`.
 */
export function nextFreeOccurrence(
  { meetings }: Pick<PlanView, "meetings">,
  { id, rule, until }: Series,
  date: LocalDate,
): LocalDate | undefined {
  if (!rule) return undefined;
  const taken = new Set(
    meetings
      .filter(({ series }) => series === id)
      .flatMap(({ when, ruleDate }) => [when?.date, ruleDate]),
  );
  for (let ahead = 0; ahead <= MONTHS_AHEAD; ahead += 1) {
    const free = occurrencesOfMonth(rule, addMonths(partsOf(date), ahead)).find(
      (one) => one.date > date && !taken.has(one.date),
    );
    if (free) return until !== undefined && free.date > until ? undefined : free.date;
  }
  return undefined;
}
