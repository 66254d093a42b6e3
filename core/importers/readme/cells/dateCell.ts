import { findWrittenDates } from "../../../text/dates/findWrittenDates.ts";
import { parseWrittenDate } from "../../../text/dates/parseWrittenDate.ts";
import type { WrittenDate } from "../../../text/dates/writtenDate.ts";
import { isEmptyCell } from "./emptyCell.ts";
import { toPlainText } from "./plainText.ts";
import { isToBeAnnounced } from "./toBeAnnounced.ts";

/** What a cell of a date column says. */
export type DateCellReading =
  | { readonly kind: "empty" }
  | { readonly kind: "to-be-announced" }
  | { readonly kind: "not-understood" }
  | {
      readonly kind: "date";
      /** Its offsets are those in the plain text of the cell. */
      readonly date: WrittenDate;
      /** What else stands in the cell: a time, "cancelled", a note. */
      readonly rest: string;
    };

/**
 * The date in a cell. Two dates, or a span of days, are not understood as one.
 *
 * `readDateCell("**2019-10-17** 19:00")` has that date and the rest `19:00`.
 */
export function readDateCell(markdown: string): DateCellReading {
  if (markdown.length > MAX_LENGTH) return { kind: "not-understood" };
  const text = toPlainText(markdown.replaceAll("**", " ").replaceAll("~~", " "));
  if (isEmptyCell(text)) return { kind: "empty" };
  if (isToBeAnnounced(text)) return { kind: "to-be-announced" };
  const whole = parseWrittenDate(text);
  if (whole) return { kind: "date", date: whole, rest: "" };
  const [date, ...others] = findWrittenDates(text);
  if (!date || others.length > 0) return { kind: "not-understood" };
  const [before, after] = [text.slice(0, date.start), text.slice(date.end)];
  if (/\d\s?[-–—&/]\s?$/.test(before) || /^\s?[-–—&/]\s?\d/.test(after))
    return { kind: "not-understood" };
  return { kind: "date", date, rest: trimMarks(`${before} ${after}`) };
}

/** A date and a note are never this long. */
const MAX_LENGTH = 1_000;

function trimMarks(text: string): string {
  return text
    .replace(/^[\s,;:@(–—-]{1,20}/, "")
    .replace(/[\s,;:)–—-]{1,20}$/, "")
    .trim();
}
