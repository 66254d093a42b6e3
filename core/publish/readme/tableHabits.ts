import { isToBeAnnounced } from "../../importers/readme/cells/toBeAnnounced.ts";
import type { ColumnRole } from "../../importers/readme/calendarColumns.ts";
import type { CalendarReading, RowReading } from "../../importers/readme/readmeReading.ts";
import type { DateStyle } from "../../text/dates/writtenDate.ts";
import { isBlanked } from "./blanked.ts";
import type { RowTopic } from "./rowTopic.ts";

/** How a group writes in its own table. What it never wrote is written as most groups do. */
export interface TableHabits {
  /** "NO MEETING", "CANCELLED", "POSTPONED" in the group's spelling. */
  readonly stateWords: Readonly<Record<Exclude<RowTopic["state"], "planned">, string>>;
  readonly toBeAnnounced: string;
  /** What stands between two names. */
  readonly between: string;
  /** What stands before the last of several names. */
  readonly beforeLast: string;
  readonly linksNames: boolean;
  readonly showsAffiliations: boolean;
  readonly dateStyle: DateStyle | undefined;
}

export function tableHabits(calendar: CalendarReading): TableHabits {
  const { rows } = calendar;
  const speakers = cellsOf(calendar, "speakers");
  const open = [...cellsOf(calendar, "title"), ...speakers].find(
    (cell) => isToBeAnnounced(cell) && !isBlanked(cell),
  );
  const separator = /\s*[;/]\s*|\s+(?:&|\+)\s+/.exec(speakers.find(namesSeveral) ?? "")?.[0];
  const people = rows.flatMap((row) => (row.speakers.kind === "people" ? row.speakers.people : []));
  return {
    stateWords: {
      "no-meeting": spelling(calendar, "no-meeting") ?? "NO MEETING",
      cancelled: spelling(calendar, "cancelled") ?? "CANCELLED",
      postponed: spelling(calendar, "postponed") ?? "POSTPONED",
    },
    toBeAnnounced: open ?? "TBA",
    between: separator ?? ", ",
    beforeLast: separator ?? / (?:and|et) /.exec(speakers.join("\n"))?.[0] ?? ", ",
    linksNames: people.some(({ url }) => url !== undefined),
    showsAffiliations: people.some(({ affiliation }) => affiliation !== undefined),
    dateStyle: rows.find(({ date }) => date !== undefined)?.date?.style,
  };
}

/** The first cell that says nothing but this state. */
function spelling(calendar: CalendarReading, name: RowTopic["state"]): string | undefined {
  const plain = calendar.rows.find(
    ({ state }) => state?.name === name && state.reason === undefined && state.title === undefined,
  );
  return plain && cellOf(calendar, plain, "title");
}

function cellsOf(calendar: CalendarReading, role: ColumnRole): readonly string[] {
  return calendar.rows
    .map((row) => cellOf(calendar, row, role))
    .filter((text) => text !== undefined);
}

/** The text of a row in the column of this role, as it stands there. */
export function cellOf(
  { columns }: CalendarReading,
  { cells }: RowReading,
  role: ColumnRole,
): string | undefined {
  return cells[columns.findIndex((column) => column.role === role)]?.text;
}

function namesSeveral(cell: string): boolean {
  return /\s*[;/]\s*|\s+(?:&|\+)\s+/.test(cell);
}
