import { edit, type Edit } from "../../changes/edit.ts";
import { deriveId } from "../../model/id.ts";
import type { Json } from "../../model/json.ts";
import { addDays, type LocalDate } from "../../model/localDate.ts";
import type { AgendaItem } from "../../model/records/agendaItem.ts";
import type { Meeting } from "../../model/records/meeting.ts";
import { occurrenceId } from "../../model/records/series.ts";
import type { NewMeeting } from "./newMeetingEdits.ts";
import { nextFreeOccurrence } from "./nextFreeOccurrence.ts";
import type { PlanView } from "../planView.ts";
import { topicOf } from "./topicOf.ts";

/** What a copy takes over: what is true of the evening, not what happened to it. */
const copied = [
  "description",
  "venue",
  "room",
  "howToFind",
  "formats",
  "level",
  "language",
  "tags",
  "bring",
  "price",
  "capacity",
] as const satisfies readonly (keyof Meeting)[];

const FOUR_WEEKS = 28;

export interface Duplicate {
  readonly meeting: Meeting;
  /** The id of the copy where no rule gives it one. */
  readonly fresh: Meeting["id"];
  /** All parts of evenings of the plan; those of the meeting are copied without their talks. */
  readonly agenda: readonly AgendaItem[];
}

/**
 * A second meeting like this one, planned for the next free day of its series, or four weeks later. Its
 * talks stay with the first one, whose topic becomes the title of the copy; links and ids of the first
 * one are not taken over.
 */
export function duplicateEdits(view: PlanView, { meeting, fresh, agenda }: Duplicate): NewMeeting {
  const { date, ruleDate, id } = placeOfCopy(view, meeting, fresh);
  const title = topicOf(view, meeting);
  const set = (field: string, value: Json) => edit(["meeting", id, field], value);
  const edits = [
    ...(date === undefined ? [] : [set("when", { ...meeting.when, date } as Json)]),
    ...(ruleDate === undefined ? [] : [set("ruleDate", ruleDate)]),
    set("state", { name: "planned" }),
    ...(title === undefined ? [] : [set("title", title)]),
    ...(meeting.series === undefined ? [] : [set("series", meeting.series)]),
    ...copied.flatMap((field) => {
      const value = meeting[field];
      return value === undefined ? [] : [set(field, value as Json)];
    }),
    ...agenda.filter((item) => item.meeting === meeting.id).flatMap((item) => itemEdits(item, id)),
  ];
  return { id, edits };
}

interface PlaceOfCopy {
  readonly id: Meeting["id"];
  readonly date?: LocalDate;
  readonly ruleDate?: LocalDate;
}

function placeOfCopy(view: PlanView, meeting: Meeting, fresh: Meeting["id"]): PlaceOfCopy {
  const date = meeting.when?.date;
  if (date === undefined) return { id: fresh };
  const series = view.seriesOf(meeting);
  const ruleDate = series && nextFreeOccurrence(view, series, date);
  if (!series || !ruleDate) return { id: fresh, date: addDays(date, FOUR_WEEKS) };
  const derived = occurrenceId(series.id, ruleDate);
  const isKnown = view.meetings.some(({ id }) => id === derived);
  return { id: isKnown ? fresh : derived, date: ruleDate, ruleDate };
}

function itemEdits(item: AgendaItem, meeting: Meeting["id"]): readonly Edit[] {
  const id = deriveId("agendaItem", meeting, item.id);
  const { title, minutes, order, responsible } = item;
  const fields = Object.entries({ meeting, title, minutes, order, responsible });
  return fields.flatMap(([field, value]) =>
    value === undefined ? [] : [edit(["agendaItem", id, field], value)],
  );
}
