import { memo } from "react";
import type { Meeting } from "#core/model/records/meeting.ts";
import type { Talk } from "#core/model/records/talk.ts";
import { useDesk } from "../../context/useDesk.ts";
import { useMessages } from "../../context/useMessages.ts";
import { formatDate } from "../../i18n/formatDate.ts";
import { meetingTitle } from "./meetingTitle.ts";

export interface MeetingRowProps {
  readonly meeting: Meeting;
  readonly talks: readonly Talk[];
  readonly isChosen: boolean;
}

/** One line of the list; a button, so that the keyboard gets there. */
export const MeetingRow = memo(function MeetingRow({ meeting, talks, isChosen }: MeetingRowProps) {
  const { language, text } = useMessages();
  const { navigation } = useDesk();
  const { when, state } = meeting;
  const name = state?.name ?? "planned";
  return (
    <li>
      <button
        type="button"
        className="meeting"
        aria-current={isChosen ? "true" : undefined}
        onClick={() => navigation.getState().showMeeting(meeting.id)}
      >
        <time dateTime={when?.date}>{when ? formatDate(when.date, language) : text.noDate}</time>
        <time className="t3">{when?.start}</time>
        <span className={`state s-${name}`}>{text.states[name]}</span>
        <span className="title">{meetingTitle(meeting, talks) ?? text.toBeAnnounced}</span>
      </button>
    </li>
  );
});
