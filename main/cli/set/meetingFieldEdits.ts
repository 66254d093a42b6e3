import { edit, type Edit } from "#core/changes/edit.ts";
import { readMeetingState } from "#core/importers/readme/cells/meetingState.ts";
import { readSpeakers } from "#core/importers/readme/cells/speakers.ts";
import { readTitle } from "#core/importers/readme/cells/title.ts";
import type { Json } from "#core/model/json.ts";
import { foldName } from "#core/model/foldName.ts";
import { parseLocalDate } from "#core/model/localDate.ts";
import { meetingRecord, meetingStates, type Meeting } from "#core/model/records/meeting.ts";
import { venueIdOf } from "#core/model/records/venue.ts";
import { fail, ok, type Result } from "#core/model/result.ts";
import { parseWallClock } from "#core/model/wallClock.ts";
import { speakerEdits, titleEdits } from "#core/planning/talkEdits.ts";
import { isZone } from "#core/schedule/zones/isZone.ts";
import { resolveWrittenDate } from "#core/text/dates/resolveWrittenDate.ts";
import { parseWrittenDate } from "#core/text/dates/parseWrittenDate.ts";
import { badValue, type CliFailure } from "../cliFailure.ts";
import type { ReadPlan } from "#core/planning/readPlan.ts";
import type { Expected } from "../sayExpected.ts";
import { plainFieldEdits } from "./plainFieldEdits.ts";

/** Fields of a meeting that one text fills as it is. */
const plainFields = [
  ...["description", "howToFind", "bring", "price", "rsvp", "rsvpBy", "capacity", "formats"],
  ...["level", "language", "tags", "optional", "decideBy", "condition", "joinLink", "notes"],
] as readonly (keyof (typeof meetingRecord)["fields"])[];

/** The change that one assignment asks for; `undefined` where the text is no value for the field. */
type FieldReader = (plan: ReadPlan, meeting: Meeting, text: string) => readonly Edit[] | undefined;

/** Fields whose text means more than itself. */
const readers: Readonly<Record<string, FieldReader>> = {
  title: readTopic,
  speaker: readSpeaker,
  date: (_, meeting, text) => whenEdits(meeting, { date: dateOf(text) }),
  start: (_, meeting, text) => whenEdits(meeting, { start: parseWallClock(text) }),
  minutes: (_, meeting, text) => whenEdits(meeting, { minutes: minutesOf(text) }),
  zone: (_, meeting, text) => whenEdits(meeting, { zone: isZone(text) ? text : undefined }),
  state: readState,
  venue: readVenue,
};

const expectations: ReadonlyMap<string, Expected> = new Map([
  ["date", "date"],
  ["start", "time"],
  ["minutes", "minutes"],
  ["zone", "zone"],
  ["state", "state"],
]);

export function meetingFieldEdits(
  plan: ReadPlan,
  meeting: Meeting,
  [name, text]: readonly [name: string, text: string],
): Result<readonly Edit[], CliFailure> {
  if (!Object.hasOwn(readers, name)) {
    const place = { record: meetingRecord, id: meeting.id };
    return plainFieldEdits(place, [name, text], [...Object.keys(readers), ...plainFields]);
  }
  const edits = readers[name]?.(plan, meeting, text);
  if (edits) return ok(edits);
  const isDated = meeting.when !== undefined || !["start", "minutes", "zone"].includes(name);
  return fail(badValue(name, text, isDated ? expectations.get(name) : "date-first"));
}

/** As in a README: "TBA" takes the title away, "NO MEETING (holidays)" says that there is none. */
function readTopic({ view }: ReadPlan, meeting: Meeting, text: string): readonly Edit[] {
  const said = readMeetingState(text);
  if (said && said.title === undefined) {
    const name = said.name === "no-meeting" ? "skipped" : said.name;
    return [state(meeting, said.reason === undefined ? { name } : { name, reason: said.reason })];
  }
  const title = readTitle(text);
  const takesPlace = ["skipped", "cancelled"].includes(meeting.state?.name ?? "");
  return [
    ...titleEdits(view, meeting.id, title.kind === "title" ? text.trim() : null),
    ...(takesPlace && title.kind === "title" ? [state(meeting, { name: "planned" })] : []),
  ];
}

function readSpeaker({ log, view }: ReadPlan, meeting: Meeting, text: string): readonly Edit[] {
  const speakers = readSpeakers(text);
  const people = speakers.kind === "people" ? speakers.people : [];
  const named = people.map(({ url, ...one }) =>
    url === undefined ? one : { ...one, website: url },
  );
  return speakerEdits({ id: log.plan, view }, meeting.id, named);
}

/** `skipped` or `skipped: the reason`. */
function readState(_: ReadPlan, meeting: Meeting, text: string): readonly Edit[] | undefined {
  const [, word = "", reason = ""] = /^([a-z]+)(?::\s*(.+))?$/s.exec(text) ?? [];
  const name = meetingStates.find((one) => one === word);
  return name && [state(meeting, reason === "" ? { name } : { name, reason })];
}

function readVenue({ log, view }: ReadPlan, meeting: Meeting, text: string): readonly Edit[] {
  if (text === "") return [edit(["meeting", meeting.id, "venue"], null)];
  const known = view.venues.find(({ name }) => foldName(name ?? "") === foldName(text));
  const venue = known?.id ?? venueIdOf(log.plan, text);
  return [
    ...(known ? [] : [edit(["venue", venue, "name"], text)]),
    edit(["meeting", meeting.id, "venue"], venue),
  ];
}

function state(meeting: Meeting, value: Json): Edit {
  return edit(["meeting", meeting.id, "state"], value);
}

/** A new part of `when`, beside the parts that stay. */
function whenEdits(
  { id, when }: Meeting,
  part: Readonly<Record<string, string | number | undefined>>,
): readonly Edit[] | undefined {
  const [value] = Object.values(part);
  const isDated = when !== undefined || "date" in part;
  if (value === undefined || !isDated) return undefined;
  return [edit(["meeting", id, "when"], { ...when, ...part } as Json)];
}

function dateOf(text: string) {
  const written = parseWrittenDate(text);
  const resolved = written && resolveWrittenDate(written);
  return parseLocalDate(text) ?? (resolved?.ok ? resolved.value : undefined);
}

function minutesOf(text: string): number | undefined {
  const minutes = Number(text);
  return Number.isInteger(minutes) && minutes >= 1 && minutes <= 10_080 ? minutes : undefined;
}
