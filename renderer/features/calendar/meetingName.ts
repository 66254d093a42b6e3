import type { Meeting } from "#core/model/records/meeting.ts";
import { topicOf } from "#core/planning/calendar/topicOf.ts";
import type { PlanView } from "#core/planning/planView.ts";
import type { Spoken } from "./entryWords.ts";
import { formatDay } from "../../i18n/formatDay.ts";

/** A meeting in a sentence: "Tries, Tue 11 May"; without a topic it is the one that is to be announced. */
export function meetingName(
  meeting: Meeting,
  view: Pick<PlanView, "talksOf">,
  { text, language }: Spoken,
): string {
  const title = topicOf(view, meeting) ?? text.calendar.tba;
  const date = meeting.when?.date;
  if (date === undefined) return title;
  return text.calendar.onDay({ title, day: formatDay(date, language, "short") });
}
