import type { CalendarEntry } from "#core/planning/calendar/calendarDays.ts";
import { topicOf } from "#core/planning/calendar/topicOf.ts";
import { TOPIC_DUE_DAYS } from "#core/lint/tbaPastDeadline.ts";
import { addDays } from "#core/model/localDate.ts";
import type { Meeting } from "#core/model/records/meeting.ts";
import type { Language } from "#core/text/phrase.ts";
import type { Messages } from "../../i18n/english.ts";
import type { CalendarData } from "./calendarData.ts";
import { formatDay } from "../../i18n/formatDay.ts";
import { stateName } from "./stateName.ts";

/** The language of the page, and what it says in it. */
export interface Spoken {
  readonly language: Language;
  readonly text: Messages;
}

/** What a place for a meeting shows in words. */
export interface EntryWords {
  readonly title: string;
  /** Nobody knows yet what it is about. */
  readonly isOpen: boolean;
  /** The second line: where to, by when, why, at what time and with whom. */
  readonly detail: string;
  /** All of it as a sentence, for readers of the screen. */
  readonly label: string;
}

export function entryWords(
  entry: CalendarEntry,
  { view, today }: Pick<CalendarData, "view" | "today">,
  { text, language }: Spoken,
): EntryWords {
  const { meeting, state } = entry;
  const topic = topicOf(view, meeting);
  const title = state === "skipped" ? text.calendar.noMeeting : (topic ?? text.calendar.tba);
  const isOpen = topic === undefined && state !== "skipped";
  const isDue = isOpen && (state === "planned" || state === "confirmed");
  const spoken = { text, language };
  const detail =
    entry.kind === "moved-away"
      ? text.calendar.movedTo(formatDay(entry.to, language, "short"))
      : (reasonOf(entry, spoken) ??
        (isDue && entry.date >= today ? dueBy(entry, spoken) : timeAndPeople(view, meeting)));
  const label = [title, entry.kind === "moved-away" ? "" : stateName(state, text), detail];
  return { title, isOpen, detail, label: label.filter((part) => part !== "").join(", ") };
}

/** What is to be known of a meeting that does not simply take place. */
function reasonOf({ meeting, state }: CalendarEntry, { text, language }: Spoken) {
  const { decideBy } = meeting;
  const reason = meeting.state?.reason;
  if (state === "postponed") return reason ?? text.calendar.newDateOpen;
  if (state === "skipped" || state === "cancelled") return reason ?? "";
  if (state !== "optional" || decideBy === undefined) return undefined;
  return text.calendar.decideBy(formatDay(decideBy, language, "day"));
}

function dueBy({ date }: CalendarEntry, { text, language }: Spoken): string {
  const due = addDays(date, -TOPIC_DUE_DAYS);
  return text.calendar.speakerDueBy(formatDay(due, language, "day"));
}

/** "19:00 · Solheim": the last part of a name says enough in a narrow place. */
function timeAndPeople(view: CalendarData["view"], meeting: Meeting): string {
  const names = view
    .talksOf(meeting.id)
    .flatMap(({ id }) => view.speakersOf(id))
    .map(({ name }) => name?.trim() ?? "")
    .filter((name) => name !== "");
  const people = names.length > 2 ? [] : names;
  return [meeting.when?.start ?? "", people.join(", ")].filter((part) => part !== "").join(" · ");
}
