import { type LocalDate } from "../../model/localDate.ts";
import { type WallTime } from "../../schedule/zones/wallTime.ts";
import { type Failure, type Language } from "../../text/phrase.ts";

/**
 * A calendar file as plain data, before it is written. Whoever makes one decides everything: ids,
 * times of change and sequence numbers come from the record, so equal data give equal bytes.
 */
export interface CalendarObject {
  /** Who wrote the file (PRODID), e.g. `-//Convener//Convener 0.1//EN`. */
  readonly product: string;
  /** Language of the few words that the writer adds: the cancelled prefix, a place not known yet. */
  readonly language: Language;
  readonly events: readonly CalendarEvent[];
  /** NAME and X-WR-CALNAME. */
  readonly name?: string | undefined;
  readonly description?: string | undefined;
  /** IANA name of the group's zone (X-WR-TIMEZONE), a hint for readers that ignore VTIMEZONE. */
  readonly zone?: string | undefined;
  readonly url?: string | undefined;
  /** METHOD:PUBLISH. Outlook wants it; a feed does well without (RFC 5545, 3.7.2). */
  readonly method?: "PUBLISH" | undefined;
  /** Whole hours after which a subscriber may look again (REFRESH-INTERVAL, X-PUBLISHED-TTL). */
  readonly refreshHours?: number | undefined;
}

export interface CalendarEvent {
  /** Globally unique and never changed: readers know the event again by it (RFC 5545, 3.8.4.7). */
  readonly uid: string;
  /** Count of significant changes (RFC 5545, 3.8.7.4). */
  readonly sequence: number;
  /** Time of the last change, in milliseconds since 1970, UTC: DTSTAMP and LAST-MODIFIED. */
  readonly changed: number;
  readonly summary: string;
  readonly time: EventTime;
  readonly status: EventStatus;
  /** Blank where it is not known: the file then says so, because python.org skips an event without. */
  readonly location?: string | undefined;
  /** Plain text with line breaks. */
  readonly description?: string | undefined;
  readonly url?: string | undefined;
  readonly geo?: Coordinates | undefined;
  readonly categories?: readonly string[] | undefined;
  readonly organizer?: Organizer | undefined;
  /** Where the meeting can be joined from afar; give it only if it is public. */
  readonly conference?: Conference | undefined;
  /** Whether the event leaves the time of a subscriber free (TRANSP); a note does. */
  readonly free?: boolean | undefined;
}

/** Day and clock in a zone with a length, or a day alone where no start is known. */
export type EventTime =
  | ({
      readonly kind: "timed";
      readonly minutes: number;
      /** IANA name. */
      readonly zone: string;
    } & WallTime)
  | { readonly kind: "all-day"; readonly date: LocalDate; readonly days?: number | undefined };

/**
 * A cancelled meeting can be said in two ways, and no reader is served by both: `cancelled-visible`
 * keeps it with CANCELLED in its title, confirmed and free, as `postponed-visible` does with POSTPONED; `cancelled-withdrawn` is STATUS:CANCELLED,
 * upon which Google removes it from the subscriber's calendar without a word.
 */
export type EventStatus =
  "tentative" | "confirmed" | "postponed-visible" | "cancelled-visible" | "cancelled-withdrawn";

/** Degrees, north and east positive. */
export interface Coordinates {
  readonly latitude: number;
  readonly longitude: number;
}

export interface Organizer {
  readonly email: string;
  readonly name?: string | undefined;
}

export interface Conference {
  readonly url: string;
  readonly label?: string | undefined;
}

/** What the writer could not write as it was given; its phrases are in `leftOutPhrases.ts`. */
export type LeftOutCode =
  | "uri-left-out"
  | "organizer-left-out"
  | "position-left-out"
  | "zone-unknown"
  | "time-outside-calendar";

export type LeftOut = Failure<LeftOutCode>;
