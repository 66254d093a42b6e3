import type { LocalDate } from "../../model/localDate.ts";
import type { Slot } from "../../model/rule.ts";
import type { WallClock } from "../../model/wallClock.ts";
import type { DateOrder, WrittenDate } from "../../text/dates/writtenDate.ts";
import type { Failure } from "../../text/phrase.ts";
import type { PipeCell, PipeTable } from "../../text/tables/pipeTable.ts";
import type { CalendarColumn } from "./calendarColumns.ts";
import type { MeetingState } from "./cells/meetingState.ts";
import type { SpeakersReading } from "./cells/speakers.ts";
import type { TitleReading } from "./cells/title.ts";
import type { NotUnderstoodCode } from "./readmePhrases.ts";

/** All that was read from a README. Nothing of it is decided: the organizer sees it first. */
export interface ReadmeReading {
  readonly calendars: readonly CalendarReading[];
  readonly proposals: readonly Proposal[];
  /** In the order of the lines. */
  readonly notUnderstood: readonly NotUnderstood[];
}

/** A table that is a calendar, row by row, with the place of every cell for writing it back. */
export interface CalendarReading {
  readonly table: PipeTable;
  readonly columns: readonly CalendarColumn[];
  /** How its numeric dates are to be read, where that is known. */
  readonly order?: DateOrder;
  readonly rows: readonly RowReading[];
}

export interface RowReading {
  /** Place in `table.rows`. */
  readonly row: number;
  readonly line: number;
  /**
   * `meeting` begins a meeting; `further-talk` belongs to the meeting of the row `meetingRow`; `blank`
   * says nothing; `not-understood` has no date and no meeting above it.
   */
  readonly kind: "meeting" | "further-talk" | "blank" | "not-understood";
  readonly meetingRow?: number;
  /** As written. Its style writes another day in the same manner (`formatLike`). */
  readonly date?: WrittenDate;
  /** The day that the date means, where it means one. */
  readonly day?: LocalDate;
  readonly state?: MeetingState;
  readonly title: TitleReading;
  readonly speakers: SpeakersReading;
  /** Wall-clock time, in the zone of the group. */
  readonly start?: WallClock;
  readonly minutes?: number;
  readonly place?: string;
  /** What stands beside the date in its cell and is neither a time nor a state. */
  readonly note?: string;
  /** The columns that are for something else. */
  readonly others: readonly OtherCell[];
  /** As scanned, in the order of the columns; a short row has fewer. */
  readonly cells: readonly PipeCell[];
}

export interface OtherCell {
  readonly heading: string;
  readonly text: string;
}

/** What the prose seems to say, with the sentence that says it. To be accepted or not. */
export type Proposal = ProposalContent & {
  readonly sentence: string;
  /** Where the sentence begins, from 1. */
  readonly line: number;
};

export type ProposalContent =
  | { readonly kind: "group-name"; readonly name: string }
  | { readonly kind: "objective"; readonly text: string }
  | {
      readonly kind: "recurrence";
      readonly slots: readonly Slot[];
      readonly start?: WallClock;
      readonly minutes?: number;
    }
  | { readonly kind: "optional-slot"; readonly slot: Slot; readonly start?: WallClock }
  | { readonly kind: "duration"; readonly minutes: number }
  | { readonly kind: "standing-section"; readonly heading: string; readonly text: string };

/** A line that was not, or not wholly, understood. */
export interface NotUnderstood extends Failure<NotUnderstoodCode> {
  /** From 1. */
  readonly line: number;
  readonly excerpt: string;
}
