import { type Rule } from "../model/rule.ts";
import { type Occurrence } from "./occurrence.ts";
import { occurrencesOfMonth } from "./occurrencesOfMonth.ts";

const MONTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const;

/**
 * The days on which a rule meets in a year, sorted; none outside the years 1 to 9999.
 *
 * First Thursday of the month in 2019: twelve days, from `2019-01-03` to `2019-12-05`.
 */
export function occurrencesOfYear(rule: Rule, year: number): Occurrence[] {
  return MONTHS.flatMap((month) => occurrencesOfMonth(rule, { year, month }));
}
