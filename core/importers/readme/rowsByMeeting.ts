import type { LocalDate } from "../../model/localDate.ts";
import type { CalendarReading, RowReading } from "./readmeReading.ts";

/** A row that begins a meeting of a known day. */
export type DatedRow = RowReading & { readonly day: LocalDate };

export interface MeetingRows {
  readonly first: DatedRow;
  /** The first row and those of its further talks, from above. */
  readonly rows: readonly RowReading[];
}

/** The rows of a calendar, gathered by the meeting that they are about. */
export function rowsByMeeting({ rows }: CalendarReading): readonly MeetingRows[] {
  const further = Map.groupBy(rows, ({ meetingRow }) => meetingRow);
  return rows.filter(isDated).map((first) => {
    return { first, rows: [first, ...(further.get(first.row) ?? [])] };
  });
}

function isDated(row: RowReading): row is DatedRow {
  return row.kind === "meeting" && row.day !== undefined;
}
