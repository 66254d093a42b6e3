import { toRow } from "#core/changes/selectRows.ts";
import type { ProjectedRow } from "#core/changes/projectRow.ts";
import { meetingRecord } from "#core/model/records/meeting.ts";
import { personRecord } from "#core/model/records/person.ts";
import { talkRecord } from "#core/model/records/talk.ts";
import { venueRecord } from "#core/model/records/venue.ts";

/** The tables that are searched. */
export const searchTables = ["meeting", "talk", "person", "venue"] as const;
export type SearchTable = (typeof searchTables)[number];

/** Something that was found. */
export interface Hit {
  readonly table: SearchTable;
  readonly id: string;
  /** Empty for a meeting without a title of its own. */
  readonly title: string;
}

/** What is searched of a row. */
export interface SearchEntry extends Hit {
  readonly key: string;
  readonly text: string;
}

export function toSearchEntry(table: SearchTable, row: ProjectedRow): SearchEntry {
  const [title, ...texts] = wordsOf(table, row);
  const text = texts.filter((one) => one !== undefined).join(" ");
  return { key: `${table} ${row.id}`, table, id: row.id, title: title ?? "", text };
}

/** The title, then all else that people may remember of it. */
function wordsOf(table: SearchTable, row: ProjectedRow): readonly (string | undefined)[] {
  switch (table) {
    case "meeting": {
      const { title, when, description, notes } = toRow(row, meetingRecord);
      return [title, when?.date, description?.source, notes?.source];
    }
    case "talk": {
      const { title, abstract, notes } = toRow(row, talkRecord);
      return [title, abstract?.source, notes?.source];
    }
    case "person": {
      const { name, affiliation, shortBio, longBio } = toRow(row, personRecord);
      return [name, affiliation, shortBio?.source, longBio?.source];
    }
    case "venue": {
      const { name, address, access } = toRow(row, venueRecord);
      return [name, address, access?.source];
    }
  }
}
