import type { Text } from "../model/fieldSchemas.ts";
import type { LocalDate } from "../model/localDate.ts";
import type { Meeting } from "../model/records/meeting.ts";
import type { Source } from "../model/records/source.ts";
import type { PlanView } from "../planning/planView.ts";
import { findWrittenDates } from "../text/dates/findWrittenDates.ts";
import type { WrittenDate } from "../text/dates/writtenDate.ts";
import type { FindingPlace } from "./finding.ts";
import { proseOf } from "./proseOf.ts";

/** A text that members read, with what is no prose masked (`proseOf`), and the dates in it. */
export interface PlanText {
  readonly place: FindingPlace;
  readonly prose: string;
  readonly dates: readonly WrittenDate[];
  /** The day it is about: the meeting's. */
  readonly about?: LocalDate;
}

/** Reading the dates of a long file is most of the work of its checks, so they share it. */
const alreadyRead = new WeakMap<PlanView, readonly PlanText[]>();

/**
 * What the checks of texts read: titles, descriptions and abstracts of the meetings, and the imported
 * files.
 */
export function planTexts(view: PlanView): readonly PlanText[] {
  const known = alreadyRead.get(view);
  if (known) return known;
  const texts = [
    ...view.sources.map(textOfSource),
    ...view.meetings.flatMap((meeting) => textsOf(view, meeting)),
  ];
  alreadyRead.set(view, texts);
  return texts;
}

function textOfSource({ name = "", text = "" }: Source): PlanText {
  const format = name.toLowerCase().endsWith(".rst") ? "rst" : "markdown";
  return toPlanText({ file: name }, { format, source: text });
}

function textsOf(view: PlanView, meeting: Meeting): readonly PlanText[] {
  const about = meeting.when?.date;
  const { id, title, description } = meeting;
  const ofTalks = view
    .talksOf(id)
    .flatMap((talk) => [
      ...textOfField({ table: "talk", id: talk.id, field: "title" }, talk.title),
      ...textOfField({ table: "talk", id: talk.id, field: "abstract" }, talk.abstract),
    ]);
  return [
    ...textOfField({ table: "meeting", id, field: "title" }, title),
    ...textOfField({ table: "meeting", id, field: "description" }, description),
    ...ofTalks,
  ].map((text) => (about === undefined ? text : { ...text, about }));
}

function textOfField(place: FindingPlace, text: Text | string | undefined): readonly PlanText[] {
  if (text === undefined) return [];
  return [toPlanText(place, typeof text === "string" ? { format: "plain", source: text } : text)];
}

function toPlanText(place: FindingPlace, text: Text): PlanText {
  const prose = proseOf(text);
  return { place, prose, dates: findWrittenDates(prose) };
}
