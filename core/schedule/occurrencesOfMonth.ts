import { type LocalDate } from "../model/localDate.ts";
import { type Rule } from "../model/rule.ts";
import { nthWeekday, type YearMonth } from "./nthWeekday.ts";
import { type Occurrence } from "./occurrence.ts";

/**
 * The days on which a rule meets in a month, sorted. A fifth Thursday that the month does not have
 * gives none; two slots on the same day (fourth and last Thursday) give one, which is optional only
 * if both are.
 *
 * First and third Thursday in October 2019: `2019-10-03` and `2019-10-17`.
 */
export function occurrencesOfMonth(rule: Rule, month: YearMonth): Occurrence[] {
  const byDate = new Map<LocalDate, Occurrence>();
  for (const slot of rule.slots) {
    const date = nthWeekday(month, slot);
    if (date === undefined) continue;
    const optional = slot.optional === true;
    const other = byDate.get(date);
    if (!other || (other.optional && !optional)) byDate.set(date, { date, slot, optional });
  }
  return [...byDate.values()].sort((a, b) => (a.date < b.date ? -1 : 1));
}
