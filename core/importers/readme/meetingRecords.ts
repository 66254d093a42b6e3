import { edit, type Edit } from "../../changes/edit.ts";
import { orderOf } from "../../model/fieldSchemas.ts";
import type { Json } from "../../model/json.ts";
import type { Meeting } from "../../model/records/meeting.ts";
import type { Series } from "../../model/records/series.ts";
import { talkIdOf } from "../../model/records/talk.ts";
import { talkSpeakerId } from "../../model/records/talkSpeaker.ts";
import { venueIdOf } from "../../model/records/venue.ts";
import type { Rule } from "../../model/rule.ts";
import type { CalendarReading, RowReading } from "./readmeReading.ts";
import type { RecordContext } from "./recordContext.ts";
import { rowsByMeeting } from "./rowsByMeeting.ts";

export interface MeetingContext extends RecordContext {
  readonly series?: { readonly id: Series["id"]; readonly rule: Rule };
}

/** The meetings of a calendar with their talks and speakers, as values of fields. */
export function meetingRecords(
  calendar: CalendarReading,
  context: MeetingContext,
): readonly Edit[] {
  return rowsByMeeting(calendar).flatMap(({ first, rows }) => {
    const meeting = context.matches.get(first.day)?.meeting;
    if (!meeting) return [];
    return [
      ...factsOf(meeting, first, context),
      ...rows.flatMap((row, i) => talkRecords(meeting, { row, position: i + 1 }, context)),
    ];
  });
}

function factsOf(
  meeting: Meeting["id"],
  row: RowReading & { readonly day: string },
  { plan, source, series, matches }: MeetingContext,
): readonly Edit[] {
  const { ruleDate, isOptional } = matches.get(row.day) ?? {};
  const start = row.start ?? series?.rule.start;
  const minutes = row.minutes ?? series?.rule.minutes;
  const when = { date: row.day, ...(start && { start }), ...(minutes && { minutes }) };
  const venue = row.place === undefined ? undefined : venueIdOf(plan, row.place);
  const of = (field: string, value: Json | undefined): readonly Edit[] => {
    return value === undefined ? [] : [edit(["meeting", meeting, field], value)];
  };
  return [
    ...of("when", when),
    ...of("state", stateOf(row)),
    ...of("series", series?.id),
    ...of("ruleDate", ruleDate),
    ...of("optional", isOptional === true ? true : undefined),
    ...of("origin", { source, key: row.day }),
    ...of("venue", venue),
    ...(venue && row.place !== undefined ? [edit(["venue", venue, "name"], row.place)] : []),
  ];
}

function stateOf({ state }: RowReading): Json {
  if (!state) return { name: "planned" };
  const name = state.name === "no-meeting" ? "skipped" : state.name;
  return state.reason === undefined ? { name } : { name, reason: state.reason };
}

interface TalkRow {
  readonly row: RowReading;
  /** Place among the talks of the meeting, from 1. */
  readonly position: number;
}

function talkRecords(
  meeting: Meeting["id"],
  { row, position }: TalkRow,
  { personNamed }: MeetingContext,
): readonly Edit[] {
  const people = row.speakers.kind === "people" ? row.speakers.people : [];
  if (row.title.kind !== "title" && people.length === 0) return [];
  const talk = talkIdOf(meeting, position);
  const speakers = people.flatMap(({ name, affiliation, url }, i): readonly Edit[] => {
    const person = personNamed(name);
    const link = talkSpeakerId(talk, person);
    return [
      edit(["person", person, "name"], name),
      ...(affiliation === undefined ? [] : [edit(["person", person, "affiliation"], affiliation)]),
      ...(url === undefined ? [] : [edit(["person", person, "website"], url)]),
      edit(["talkSpeaker", link, "talk"], talk),
      edit(["talkSpeaker", link, "person"], person),
      edit(["talkSpeaker", link, "order"], orderOf(i + 1)),
    ];
  });
  return [
    edit(["talk", talk, "meeting"], meeting),
    edit(["talk", talk, "order"], orderOf(position)),
    ...(row.title.kind === "title" ? [edit(["talk", talk, "title"], row.title.text)] : []),
    ...speakers,
  ];
}
