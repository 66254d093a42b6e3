import type { Text } from "../model/fieldSchemas.ts";
import { parseReadme } from "../importers/readme/parseReadme.ts";
import type { CalendarReading } from "../importers/readme/readmeReading.ts";
import type { LocalDate } from "../model/localDate.ts";
import type { Meeting } from "../model/records/meeting.ts";
import type { Source } from "../model/records/source.ts";
import type { PlanView } from "../planning/planView.ts";
import { findWrittenDates } from "../text/dates/findWrittenDates.ts";
import type { WrittenDate } from "../text/dates/writtenDate.ts";
import { datedByCalendars } from "./datedByCalendars.ts";
import type { FindingPlace } from "./finding.ts";
import { proseOf } from "./proseOf.ts";
import { yearNear } from "./yearNear.ts";

/** A text that members read. */
export interface PlanText {
  readonly place: FindingPlace;
  /** With what is no prose masked. */
  readonly prose: string;
  /** Those without a year have the one that the text around them tells, where it tells one. */
  readonly dates: readonly WrittenDate[];
  /** The imported file that it is, and the calendars in it. */
  readonly source?: { readonly id: Source["id"]; readonly calendars: readonly CalendarReading[] };
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

function textOfSource({ id, name = "", text = "" }: Source): PlanText {
  // Editors do not count the byte order mark as a column.
  const source = text.replace(/^\uFEFF/, "");
  const format = name.toLowerCase().endsWith(".rst") ? "rst" : "markdown";
  const { prose, dates } = read({ format, source });
  const calendars = format === "rst" ? [] : parseReadme(source).calendars;
  const dated = datedByCalendars(dates, calendars);
  return { place: { file: name }, prose, dates: dated, source: { id, calendars } };
}

function textsOf(view: PlanView, meeting: Meeting): readonly PlanText[] {
  const { id, title, description } = meeting;
  const about = meeting.when?.date;
  const ofTalks = view
    .talksOf(id)
    .flatMap((talk) => [
      textOfField({ table: "talk", id: talk.id, field: "title" }, talk.title, about),
      textOfField({ table: "talk", id: talk.id, field: "abstract" }, talk.abstract, about),
    ]);
  return [
    textOfField({ table: "meeting", id, field: "title" }, title, about),
    textOfField({ table: "meeting", id, field: "description" }, description, about),
    ...ofTalks,
  ].filter((text) => text !== undefined);
}

/** `about` is the day that the text is about: the meeting's. */
function textOfField(
  place: FindingPlace,
  text: Text | string | undefined,
  about: LocalDate | undefined,
): PlanText | undefined {
  if (text === undefined) return undefined;
  const { prose, dates } = read(
    typeof text === "string" ? { format: "plain", source: text } : text,
  );
  return { place, prose, dates: dates.map((date) => datedNear(date, about)) };
}

function datedNear(date: WrittenDate, about: LocalDate | undefined): WrittenDate {
  const { month, day } = date;
  if (date.year !== undefined || day === undefined) return date;
  const year = yearNear(about, { month, day });
  return year === undefined ? date : { ...date, year };
}

function read(text: Text): Pick<PlanText, "prose" | "dates"> {
  const prose = proseOf(text);
  return { prose, dates: findWrittenDates(prose) };
}
