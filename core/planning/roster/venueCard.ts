import { daysBetween, type LocalDate } from "../../model/localDate.ts";
import type { ContactNote } from "../../model/records/contactNote.ts";
import type { Meeting } from "../../model/records/meeting.ts";
import type { Room } from "../../model/records/room.ts";
import type { Venue } from "../../model/records/venue.ts";
import { topicOf } from "../calendar/topicOf.ts";
import { answersOf, type Answered } from "./accessQuestions.ts";
import type { RosterView } from "./rosterView.ts";

export interface MeetingAtVenue {
  readonly meeting: Meeting;
  readonly topic: string | undefined;
  /** How many came, where somebody counted. */
  readonly heads: number | undefined;
}

export interface VenueCard {
  readonly venue: Venue;
  readonly rooms: readonly Room[];
  /** Its own, or that of its largest room. */
  readonly seats: number | undefined;
  /** Newest first; those without a date come first of all. */
  readonly meetings: readonly MeetingAtVenue[];
  /** Of the meetings where somebody counted. */
  readonly averageHeads: number | undefined;
  readonly answers: readonly Answered[];
  /** How many of the answers are not known. */
  readonly missing: number;
  readonly check: VenueCheck;
  readonly notes: readonly ContactNote[];
}

/** How long ago somebody asked whether all this still holds. */
export type VenueCheck =
  | { readonly kind: "never" }
  | { readonly kind: "old"; readonly months: number }
  | { readonly kind: "fresh" };

/** What nobody asked for a year may have changed. */
const FRESH_DAYS = 365;
const MONTH_DAYS = 30.44;

export function venueCard(view: RosterView, venue: Venue, today: LocalDate): VenueCard {
  const rooms = view.roomsOf(venue.id);
  const meetings = view.meetingsAt(venue.id).toReversed();
  const counts = meetings.flatMap(({ id }) => view.headsAt(id) ?? []);
  const answers = answersOf(venue);
  const places = rooms.flatMap(({ capacity }) => capacity ?? []);
  return {
    venue,
    rooms,
    seats: venue.capacity ?? (places.length > 0 ? Math.max(...places) : undefined),
    meetings: meetings.map((meeting) => ({
      meeting,
      topic: topicOf(view.plan, meeting),
      heads: view.headsAt(meeting.id),
    })),
    averageHeads: counts.length > 0 ? Math.round(sum(counts) / counts.length) : undefined,
    answers,
    missing: answers.filter(({ answer }) => answer === "not known").length,
    check: checkOf(venue, today),
    notes: view.notesOn(venue.id),
  };
}

function checkOf({ checkedOn }: Venue, today: LocalDate): VenueCheck {
  if (checkedOn === undefined) return { kind: "never" };
  const days = daysBetween(checkedOn, today);
  if (days <= FRESH_DAYS) return { kind: "fresh" };
  return { kind: "old", months: Math.floor(days / MONTH_DAYS) };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
