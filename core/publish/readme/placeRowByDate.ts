import type { LocalDate } from "../../model/localDate.ts";

/**
 * Before which row a new day belongs in a table whose rows have these days; `undefined` for a row
 * without one, which goes with the row above it. A table that runs from the newest to the oldest
 * keeps that order. The answer is the number of rows where the day goes last.
 *
 * `placeRowByDate(["2019-10-03", undefined, "2019-11-07"], "2019-10-17")` is 2.
 */
export function placeRowByDate(days: readonly (LocalDate | undefined)[], day: LocalDate): number {
  const isDescending = fallsMoreThanItRises(days.filter((other) => other !== undefined));
  const place = days.findIndex(
    (other) => other !== undefined && (isDescending ? other < day : other > day),
  );
  return place < 0 ? days.length : place;
}

function fallsMoreThanItRises(days: readonly LocalDate[]): boolean {
  let steps = 0;
  days.forEach((day, index) => {
    const before = days[index - 1];
    if (before !== undefined && before !== day) steps += day > before ? 1 : -1;
  });
  return steps < 0;
}
