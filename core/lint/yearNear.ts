import { daysBetween, partsOf, toLocalDate, type LocalDate } from "../model/localDate.ts";

/** A text about a meeting names days around it; further off, the year before is as likely. */
const NEAR_DAYS = 120;

/**
 * The year that a day without one means in a text about another day, or `undefined` where that is not
 * plain.
 *
 * About `2019-12-05`, "January 9" is of 2020, and "June 20" of no known year.
 */
export function yearNear(
  about: LocalDate | undefined,
  { month, day }: { readonly month: number; readonly day: number },
): number | undefined {
  if (about === undefined) return undefined;
  const { year } = partsOf(about);
  return [year - 1, year, year + 1].find((candidate) => {
    const date = toLocalDate({ year: candidate, month, day: Math.min(day, 28) });
    return date !== undefined && Math.abs(daysBetween(about, date)) <= NEAR_DAYS;
  });
}
