import { type LocalDate } from "../../model/localDate.ts";
import { type Language } from "../../text/phrase.ts";
import { type CalendarEvent } from "./calendarObject.ts";
import { noMeetingTitle } from "./eventWords.ts";

export interface SkippedDay extends Pick<CalendarEvent, "uid" | "sequence" | "changed" | "url"> {
  readonly date: LocalDate;
  readonly group: string;
  readonly reason?: string | undefined;
}

/**
 * The note that a group does not meet on a day: all day, and free for other things. By default a
 * skipped meeting has no event at all; this is for groups whose members come to a closed door.
 *
 * In English the title is `Example Group: no meeting (public holiday)`.
 */
export function noMeetingNote(skipped: SkippedDay, language: Language): CalendarEvent {
  const { uid, sequence, changed, url, date } = skipped;
  return {
    ...{ uid, sequence, changed, url },
    summary: noMeetingTitle[language](skipped),
    time: { kind: "all-day", date },
    status: "confirmed",
    // Not "to be announced": there will be no place.
    location: "–",
    free: true,
  };
}
