import type { CalendarReading } from "../importers/readme/readmeReading.ts";
import { partsOf } from "../model/localDate.ts";
import { settleOrder } from "../text/dates/settleOrder.ts";
import type { WrittenDate } from "../text/dates/writtenDate.ts";

/**
 * The dates of a file with what its calendars tell of them: the year of the row, which a heading may name,
 * and whether 03/04/2019 has the day first.
 *
 * Below a heading "2019" the "Thu 17 Oct" of a row gets the year 2019.
 */
export function datedByCalendars(
  dates: readonly WrittenDate[],
  calendars: readonly CalendarReading[],
): readonly WrittenDate[] {
  const ranges = calendars.flatMap(rangesOf);
  let next = 0;
  return dates.map((date) => {
    while ((ranges[next]?.end ?? Infinity) < date.end) next += 1;
    const range = ranges[next];
    if (!range || date.start < range.start) return date;
    const settled = settleOrder(date, range.order);
    if (settled.year !== undefined || settled.month !== range.month) return settled;
    return { ...settled, year: range.year };
  });
}

interface RowRange extends Pick<CalendarReading, "order"> {
  readonly start: number;
  readonly end: number;
  readonly year: number;
  readonly month: number;
}

/** The rows with a known day, in the order of the text. */
function rangesOf({ table, rows, order }: CalendarReading): readonly RowRange[] {
  return rows.flatMap(({ row, day }) => {
    const place = table.rows[row];
    if (!place || day === undefined) return [];
    const { year, month } = partsOf(day);
    return [{ start: place.start, end: place.end, year, month, ...(order ? { order } : {}) }];
  });
}
