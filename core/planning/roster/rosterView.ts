import type { Rows } from "../../changes/projectRows.ts";
import { selectRows } from "../../changes/selectRows.ts";
import { attendanceRecord } from "../../model/records/attendance.ts";
import { contactNoteRecord, type ContactNote } from "../../model/records/contactNote.ts";
import type { Meeting } from "../../model/records/meeting.ts";
import type { Person } from "../../model/records/person.ts";
import { pledgeRecord, type Pledge } from "../../model/records/pledge.ts";
import { roomRecord, type Room } from "../../model/records/room.ts";
import { sponsorRecord, type Sponsor } from "../../model/records/sponsor.ts";
import { talkRecord, type Talk } from "../../model/records/talk.ts";
import { talkSpeakerRecord } from "../../model/records/talkSpeaker.ts";
import type { Venue } from "../../model/records/venue.ts";
import type { PlanView } from "../planView.ts";

/** The rows of a plan joined from the side of people, places and sponsors. */
export interface RosterView {
  readonly plan: PlanView;
  readonly sponsors: readonly Sponsor[];
  readonly talksOf: (person: Person["id"]) => readonly Talk[];
  readonly meetingOf: (id: Meeting["id"] | undefined) => Meeting | undefined;
  /** By date, as in the plan. */
  readonly meetingsAt: (venue: Venue["id"]) => readonly Meeting[];
  readonly roomsOf: (venue: Venue["id"]) => readonly Room[];
  readonly pledgesOf: (sponsor: Sponsor["id"]) => readonly Pledge[];
  /** What was said with a person, a sponsor or at a venue, newest first; without a day last. */
  readonly notesOn: (id: string) => readonly ContactNote[];
  /** How many came, where somebody counted. */
  readonly headsAt: (meeting: Meeting["id"]) => number | undefined;
}

/** Each table is read once, so that a thousand cards take no longer than a thousand rows. */
export function rosterView(rows: Rows, plan: PlanView): RosterView {
  const talks = new Map(selectRows(rows, talkRecord).map((talk) => [talk.id, talk]));
  const meetings = new Map(plan.meetings.map((meeting) => [meeting.id, meeting]));
  const links = Map.groupBy(selectRows(rows, talkSpeakerRecord), ({ person }) => person);
  const atVenue = Map.groupBy(plan.meetings, ({ venue }) => venue);
  const rooms = Map.groupBy(selectRows(rows, roomRecord), ({ venue }) => venue);
  const pledges = Map.groupBy(selectRows(rows, pledgeRecord), ({ sponsor }) => sponsor);
  const notes = notesByRow(selectRows(rows, contactNoteRecord));
  const heads = new Map(
    selectRows(rows, attendanceRecord).flatMap(({ meeting, heads: count }) =>
      meeting && count !== undefined ? [[meeting, count] as const] : [],
    ),
  );
  return {
    plan,
    sponsors: selectRows(rows, sponsorRecord),
    talksOf: (person) =>
      (links.get(person) ?? []).flatMap(({ talk }) => (talk && talks.get(talk)) ?? []),
    meetingOf: (id) => id && meetings.get(id),
    meetingsAt: (venue) => atVenue.get(venue) ?? [],
    roomsOf: (venue) => rooms.get(venue) ?? [],
    pledgesOf: (sponsor) => pledges.get(sponsor) ?? [],
    notesOn: (id) => notes.get(id) ?? [],
    headsAt: (meeting) => heads.get(meeting),
  };
}

function notesByRow(notes: readonly ContactNote[]): ReadonlyMap<string, readonly ContactNote[]> {
  const byRow = new Map<string, ContactNote[]>();
  for (const note of notes.toSorted(newestFirst)) {
    for (const id of new Set([note.person, note.sponsor, note.venue])) {
      if (id === undefined) continue;
      const known = byRow.get(id);
      if (known) known.push(note);
      else byRow.set(id, [note]);
    }
  }
  return byRow;
}

function newestFirst(a: ContactNote, b: ContactNote): number {
  const [one, other] = [a.on ?? "", b.on ?? ""];
  return one < other ? 1 : one > other ? -1 : a.id < b.id ? 1 : -1;
}
