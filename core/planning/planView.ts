import type { Rows } from "../changes/projectRows.ts";
import { selectRows } from "../changes/selectRows.ts";
import { groupRecord, type Group } from "../model/records/group.ts";
import { meetingRecord, type Meeting } from "../model/records/meeting.ts";
import { personRecord, type Person } from "../model/records/person.ts";
import { seriesRecord, type Series } from "../model/records/series.ts";
import { sourceRecord, type Source } from "../model/records/source.ts";
import { talkRecord, type Talk } from "../model/records/talk.ts";
import { talkSpeakerRecord } from "../model/records/talkSpeaker.ts";
import { venueRecord, type Venue } from "../model/records/venue.ts";
import { inOrder } from "./inOrder.ts";

/** The rows of a plan joined for reading: who speaks where, and when. */
export interface PlanView {
  readonly group: Group | undefined;
  readonly series: readonly Series[];
  /** By date; those without a date come last. */
  readonly meetings: readonly Meeting[];
  readonly persons: readonly Person[];
  readonly venues: readonly Venue[];
  readonly sources: readonly Source[];
  readonly seriesOf: (meeting: Meeting) => Series | undefined;
  readonly venueOf: (meeting: Meeting) => Venue | undefined;
  /** In their order. */
  readonly talksOf: (meeting: Meeting["id"]) => readonly Talk[];
  readonly speakersOf: (talk: Talk["id"]) => readonly Person[];
}

export function planView(rows: Rows): PlanView {
  const persons = selectRows(rows, personRecord);
  const talks = inOrder(selectRows(rows, talkRecord));
  const talksByMeeting = Map.groupBy(talks, ({ meeting }) => meeting);
  const speakers = speakersByTalk(rows, persons);
  const series = selectRows(rows, seriesRecord);
  const venues = selectRows(rows, venueRecord);
  const seriesById = new Map(series.map((one) => [one.id, one]));
  const venuesById = new Map(venues.map((one) => [one.id, one]));
  return {
    group: selectRows(rows, groupRecord)[0],
    series,
    meetings: selectRows(rows, meetingRecord).toSorted(byDate),
    persons,
    venues,
    sources: selectRows(rows, sourceRecord),
    seriesOf: ({ series: id }) => (id === undefined ? undefined : seriesById.get(id)),
    venueOf: ({ venue: id }) => (id === undefined ? undefined : venuesById.get(id)),
    talksOf: (meeting) => talksByMeeting.get(meeting) ?? [],
    speakersOf: (talk) => speakers.get(talk) ?? [],
  };
}

function speakersByTalk(rows: Rows, persons: readonly Person[]) {
  const byId = new Map(persons.map((person) => [person.id, person]));
  const byTalk = new Map<Talk["id"], Person[]>();
  for (const { talk, person } of inOrder(selectRows(rows, talkSpeakerRecord))) {
    const speaker = person && byId.get(person);
    if (!talk || !speaker) continue;
    const speakers = byTalk.get(talk);
    if (speakers) speakers.push(speaker);
    else byTalk.set(talk, [speaker]);
  }
  return byTalk;
}

function byDate(a: Meeting, b: Meeting): number {
  return compare(dateKey(a), dateKey(b)) || compare(a.id, b.id);
}

function dateKey({ when }: Meeting): string {
  return when ? `${when.date} ${when.start ?? ""}` : "~";
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
