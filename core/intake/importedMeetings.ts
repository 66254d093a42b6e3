import type { Edit } from "../changes/edit.ts";
import type { Meeting } from "../model/records/meeting.ts";
import type { Person } from "../model/records/person.ts";
import type { Source } from "../model/records/source.ts";
import type { Talk } from "../model/records/talk.ts";
import { talkSpeakerId } from "../model/records/talkSpeaker.ts";
import { displayState, type DisplayState } from "../planning/calendar/displayState.ts";
import type { PlanView } from "../planning/planView.ts";

/** A meeting that a file tells of, as the plan will have it. */
export interface ImportedMeeting {
  readonly meeting: Meeting;
  readonly talks: readonly { readonly talk: Talk; readonly speakers: readonly Person[] }[];
  readonly shownAs: DisplayState;
  readonly news: "new" | "changed" | "known";
}

/** A file does not say what was posted. */
const nothingPosted: ReadonlySet<Meeting["id"]> = new Set();

/** The meetings of these sources by date, each with whether it is new to the plan. */
export function importedMeetings(
  { before, after }: { readonly before: PlanView; readonly after: PlanView },
  sources: ReadonlySet<Source["id"]>,
  edits: readonly Edit[],
): readonly ImportedMeeting[] {
  const known = new Set(before.meetings.map(({ id }) => id));
  const touched = new Set<string>(edits.map(({ id }) => id));
  return after.meetings
    .filter(({ origin }) => origin !== undefined && sources.has(origin.source as Source["id"]))
    .map((meeting) => {
      const talks = after.talksOf(meeting.id).map((talk) => {
        return { talk, speakers: after.speakersOf(talk.id) };
      });
      const rows = [
        meeting.id,
        ...talks.flatMap(({ talk, speakers }) => {
          return [talk.id, ...speakers.map(({ id }) => talkSpeakerId(talk.id, id))];
        }),
      ];
      const isChanged = rows.some((id) => touched.has(id));
      const news = !known.has(meeting.id) ? "new" : isChanged ? "changed" : "known";
      return { meeting, talks, shownAs: displayState(after, meeting, nothingPosted), news };
    });
}
