import type { ChangeIndex } from "#core/changes/changeIndex.ts";
import type { Log } from "#core/changes/log.ts";
import type { Edit } from "#core/changes/edit.ts";
import { deriveId, type Id } from "#core/model/id.ts";
import type { Json } from "#core/model/json.ts";
import { groupId, type Group } from "#core/model/records/group.ts";
import type { Meeting } from "#core/model/records/meeting.ts";
import type { Person } from "#core/model/records/person.ts";
import type { Series } from "#core/model/records/series.ts";
import type { Source } from "#core/model/records/source.ts";
import type { Talk } from "#core/model/records/talk.ts";
import { talkSpeakerId } from "#core/model/records/talkSpeaker.ts";
import type { Venue } from "#core/model/records/venue.ts";
import { planView, type PlanView } from "#core/planning/planView.ts";
import { Laptop } from "./laptop.ts";

/** A plan in a few words. Rows name each other by their names, and dates are plain text. */
export interface PlanSketch {
  readonly group?: Sketch<Group>;
  /** Each with a name, by which meetings refer to it. */
  readonly series?: readonly Sketch<Series>[];
  readonly venues?: readonly Sketch<Venue>[];
  /** Only those of whom more is said than the name: speakers are made of their names. */
  readonly persons?: readonly Sketch<Person>[];
  readonly sources?: readonly Sketch<Source>[];
  readonly meetings?: readonly MeetingSketch[];
}

export interface MeetingSketch extends Sketch<
  Omit<Meeting, "series" | "venue" | "state" | "when">
> {
  /** Goes into `when`, with the three after it. */
  readonly date?: string;
  readonly start?: string;
  readonly minutes?: number;
  readonly zone?: string;
  readonly state?: NonNullable<Meeting["state"]>["name"];
  readonly reason?: string;
  readonly series?: string;
  readonly venue?: string;
  readonly talks?: readonly TalkSketch[];
}

export interface TalkSketch extends Sketch<Omit<Talk, "meeting" | "order" | "state">> {
  readonly state?: NonNullable<Talk["state"]>["name"];
  /** Their names. */
  readonly speakers?: readonly string[];
}

/** Fields of a row as plain values: `when: { date: "2019-10-17" }` without brands. */
type Sketch<R> = { readonly [K in Exclude<keyof R, "id">]?: Plain<R[K]> };
type Plain<T> = T extends string
  ? string
  : T extends readonly (infer Item)[]
    ? readonly Plain<Item>[]
    : T extends object
      ? { readonly [K in keyof T]: Plain<T[K]> }
      : T;

export interface BuiltPlan {
  readonly log: Log;
  readonly index: ChangeIndex;
  readonly view: PlanView;
}

/**
 * The plan that an organizer's laptop has after writing all of the sketch in one transaction.
 *
 * @example
 * buildPlan({ meetings: [{ date: "2026-12-03", talks: [{ title: "Tries", speakers: ["Zora Quill"] }] }] })
 */
export function buildPlan(sketch: PlanSketch): BuiltPlan {
  const laptop = new Laptop("an organizer");
  const { group = {}, series = [], venues = [], persons = [], sources = [] } = sketch;
  laptop.write([
    ...toEdits("group", groupId, group),
    ...series.flatMap((one) => toEdits("series", namedId("series", one.name ?? ""), one)),
    ...venues.flatMap((one) => toEdits("venue", namedId("venue", one.name ?? ""), one)),
    ...persons.flatMap((one) => toEdits("person", namedId("person", one.name ?? ""), one)),
    ...sources.flatMap((one) => toEdits("source", namedId("source", one.name ?? ""), one)),
    ...(sketch.meetings ?? []).flatMap(meetingEdits),
  ]);
  const { log, index, rows } = laptop;
  return { log, index, view: planView(rows) };
}

/** The id of a row of the sketch: of a series, venue, person or source by its name. */
export function namedId<Table extends string>(table: Table, name: string): Id<Table> {
  return deriveId(table, "sketch", name);
}

/** The id of the meeting that is the nth of the sketch, from 0. */
export function meetingId(index: number): Meeting["id"] {
  return namedId("meeting", String(index));
}

function meetingEdits(sketch: MeetingSketch, index: number): readonly Edit[] {
  const { date, start, minutes, zone, state, reason, series, venue, talks = [], ...rest } = sketch;
  const id = meetingId(index);
  return [
    ...toEdits("meeting", id, {
      ...rest,
      ...(date === undefined ? {} : { when: { date, start, minutes, zone } }),
      state: { name: state ?? "planned", reason },
      ...(series === undefined ? {} : { series: namedId("series", series) }),
      ...(venue === undefined ? {} : { venue: namedId("venue", venue) }),
    }),
    ...talks.flatMap((talk, place) => talkEdits(talk, id, place)),
  ];
}

function talkEdits(sketch: TalkSketch, meeting: Meeting["id"], place: number): readonly Edit[] {
  const { speakers = [], state, ...rest } = sketch;
  const id = namedId("talk", `${meeting} ${String(place)}`);
  return [
    ...toEdits("talk", id, { ...rest, meeting, order: orderAt(place) }),
    ...toEdits("talk", id, state === undefined ? {} : { state: { name: state } }),
    ...speakers.flatMap((name, order) => {
      const person = namedId("person", name);
      const link = talkSpeakerId(id, person);
      return [
        ...toEdits("person", person, { name }),
        ...toEdits("talkSpeaker", link, { talk: id, person, order: orderAt(order) }),
      ];
    }),
  ];
}

function orderAt(place: number): string {
  return String(place).padStart(4, "0");
}

/** Without what is `undefined`, which JSON does not have. */
function toEdits(table: string, id: string, fields: object): readonly Edit[] {
  return Object.entries(JSON.parse(JSON.stringify(fields)) as Record<string, Json>).map(
    ([field, value]) => ({ table, id, field, value }),
  );
}
