import type { DateOrder, DatePart, WrittenDate } from "./writtenDate.ts";

/**
 * A date whose numbers left open which of them is the day, read in the order that its column has. Any
 * other date stays as it is.
 *
 * 03/04/2019 settled as `month-first` is 4 March, and its style writes the month first.
 */
export function settleOrder(date: WrittenDate, order: DateOrder | undefined): WrittenDate {
  if (date.order !== "either" || date.day === undefined || order === undefined) return date;
  if (order !== "month-first") return { ...date, order };
  const parts = date.style.parts.map(swapPart);
  return { ...date, order, month: date.day, day: date.month, style: { ...date.style, parts } };
}

function swapPart(part: DatePart): DatePart {
  if (part.kind === "day") return { kind: "month-number", padded: part.padded };
  if (part.kind === "month-number") return { kind: "day", padded: part.padded, ordinal: "never" };
  return part;
}
