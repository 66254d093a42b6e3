import { toLocalDate, type LocalDate } from "../../model/localDate.ts";
import { fail, ok, type Result } from "../../model/result.ts";
import type { Failure } from "../phrase.ts";
import { settleOrder } from "./settleOrder.ts";
import type { DateOrder, WrittenDate } from "./writtenDate.ts";

export type WrittenDateCode = "month-only" | "ambiguous-date" | "no-year" | "no-such-day";

/** What the page around a date tells of it. */
export interface DateContext {
  /** The year of a date that names none. */
  readonly year?: number;
  /** How its neighbours write (`findColumnOrder`), for 03/04/2019. */
  readonly order?: DateOrder | undefined;
}

/**
 * The day that a written date means, or why it means none.
 *
 * "31 June 2019" fails with `no-such-day`, "October 17" with `no-year` unless the context has one,
 * "03/04/2019" with `ambiguous-date` unless the context has an order; "03/03/2019" is 3 March.
 */
export function resolveWrittenDate(
  date: WrittenDate,
  context: DateContext = {},
): Result<LocalDate, Failure<WrittenDateCode>> {
  const facts = { date: date.text };
  if (date.day === undefined) return fail({ code: "month-only", facts });
  const settled = settleOrder(date, context.order);
  if (settled.order === "either" && settled.day !== settled.month) {
    return fail({ code: "ambiguous-date", facts });
  }
  const year = date.year ?? context.year;
  if (year === undefined) return fail({ code: "no-year", facts });
  const resolved = toLocalDate({ year, month: settled.month, day: settled.day ?? 0 });
  return resolved === undefined ? fail({ code: "no-such-day", facts }) : ok(resolved);
}
