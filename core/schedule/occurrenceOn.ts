import { partsOf, type LocalDate } from "../model/localDate.ts";
import { type Rule } from "../model/rule.ts";
import { type Occurrence } from "./occurrence.ts";
import { occurrencesOfMonth } from "./occurrencesOfMonth.ts";

/**
 * What the rule has on this very day, or `undefined`.
 *
 * With the third Thursday of the month, `2019-10-17` is one and `2019-10-19`, a Saturday, is none.
 */
export function occurrenceOn(rule: Rule, date: LocalDate): Occurrence | undefined {
  return occurrencesOfMonth(rule, partsOf(date)).find((occurrence) => occurrence.date === date);
}
