import { TOPIC_DUE_DAYS } from "#core/lint/tbaPastDeadline.ts";
import { toMessage } from "#core/lint/toMessage.ts";
import { addDays } from "#core/model/localDate.ts";
import type { Meeting } from "#core/model/records/meeting.ts";
import type { DisplayState } from "#core/planning/calendar/displayState.ts";
import type { CalendarData } from "./calendarData.ts";
import type { Spoken } from "./entryWords.ts";
import { formatDay } from "../../i18n/formatDay.ts";

/** What is to be done or to be known about a meeting, in a few words. */
export interface AgendaNote {
  readonly tone: "error" | "warning" | "advice" | "none";
  readonly words: string;
}

export interface NoteSubject {
  readonly meeting: Meeting;
  readonly state: DisplayState;
  /** Nobody knows yet what it is about. */
  readonly isOpen: boolean;
}

/** The note of a row: problems first, then posts that are out of date, gaps, reasons. */
export function agendaNote(
  { meeting, state, isOpen }: NoteSubject,
  data: CalendarData,
  { text, language }: Spoken,
): AgendaNote | undefined {
  const { calendar } = text;
  const day = (date: NonNullable<Meeting["decideBy"]>) => formatDay(date, language, "short");
  const [finding] = data.findingsOf(meeting.id);
  if (finding) {
    return {
      tone: finding.severity === "note" ? "advice" : finding.severity,
      words: toMessage(finding, language),
    };
  }
  const stale = data.staleOf(meeting);
  if (stale > 0) return { tone: "warning", words: calendar.staleShort(stale) };
  if (state === "postponed") return { tone: "warning", words: capital(calendar.newDateOpen) };
  if (state === "optional" && meeting.decideBy !== undefined) {
    return { tone: "advice", words: capital(calendar.decideBy(day(meeting.decideBy))) };
  }
  const date = meeting.when?.date;
  if (isOpen && date !== undefined && date >= data.today && state !== "cancelled") {
    return {
      tone: "none",
      words: capital(calendar.speakerDueBy(day(addDays(date, -TOPIC_DUE_DAYS)))),
    };
  }
  const reason = meeting.state?.reason;
  return reason === undefined ? undefined : { tone: "none", words: reason };
}

function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}
