import type { When } from "../model/fieldSchemas.ts";
import type { PublicRow } from "../model/record.ts";
import { groupRecord } from "../model/records/group.ts";
import { meetingRecord, type Meeting } from "../model/records/meeting.ts";
import { personRecord } from "../model/records/person.ts";
import { talkRecord, type Talk } from "../model/records/talk.ts";
import { venueRecord } from "../model/records/venue.ts";
import type { PlanView } from "../planning/planView.ts";
import { toPublicRow } from "./toPublicRow.ts";

/**
 * All that a channel may know of a meeting: public fields of the rows that belong to it. A channel
 * gets nothing else, so it cannot publish what is private.
 */
export interface Announcement {
  readonly group: Partial<PublicRow<typeof groupRecord>>;
  readonly meeting: PublicRow<typeof meetingRecord>;
  readonly talks: readonly AnnouncedTalk[];
  readonly venue: PublicRow<typeof venueRecord> | undefined;
  /** `when` with the zone that holds: the meeting's, its series', the group's, else UTC. */
  readonly when: (When & { readonly zone: string }) | undefined;
}

export interface AnnouncedTalk {
  readonly talk: PublicRow<typeof talkRecord>;
  readonly speakers: readonly PublicRow<typeof personRecord>[];
}

export function announcementOf(view: PlanView, meeting: Meeting): Announcement {
  const venue = view.venueOf(meeting);
  const talks = view
    .talksOf(meeting.id)
    .filter(isSettled)
    .map((talk) => ({
      talk: toPublicRow(talk, talkRecord),
      speakers: view.speakersOf(talk.id).map((person) => toPublicRow(person, personRecord)),
    }));
  return {
    group: view.group ? toPublicRow(view.group, groupRecord) : {},
    meeting: toPublicRow(meeting, meetingRecord),
    talks,
    venue: venue && toPublicRow(venue, venueRecord),
    when: meeting.when && { ...meeting.when, zone: zoneOf(view, meeting) },
  };
}

/** A talk that was only asked for, or fell through, is nobody's business yet or any more. */
function isSettled({ state }: Talk): boolean {
  return state === undefined || ["accepted", "confirmed", "given"].includes(state.name);
}

/** The zone whose clock a meeting follows. */
export function zoneOf(view: PlanView, meeting: Meeting): string {
  return meeting.when?.zone ?? view.seriesOf(meeting)?.rule?.zone ?? view.group?.zone ?? "UTC";
}
