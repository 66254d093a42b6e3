import type { DateOrder, WrittenDate } from "./writtenDate.ts";

/**
 * Whether the numeric dates of one column have the day or the month first, told by those that can
 * only be one of the two; `undefined` where none tells, or they contradict each other.
 *
 * For 03/04/2019 and 17/04/2019 it is `"day-first"`.
 */
export function findColumnOrder(dates: readonly WrittenDate[]): DateOrder | undefined {
  const orders = new Set<DateOrder>();
  for (const { order, style } of dates) {
    const isNumeric = style.parts.some((part) => part.kind === "month-number");
    if (isNumeric && (order === "day-first" || order === "month-first")) orders.add(order);
  }
  const [only] = orders;
  return orders.size === 1 ? only : undefined;
}
