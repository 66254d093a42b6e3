import { memo } from "react";
import type { Meeting } from "#core/model/records/meeting.ts";
import { displayState } from "#core/planning/calendar/displayState.ts";
import { topicOf } from "#core/planning/calendar/topicOf.ts";
import { useMessages } from "../../context/useMessages.ts";
import { StateChip } from "../../parts/StateChip.tsx";
import { AdviceGlyph, ErrorGlyph, WarningGlyph } from "../../ui/glyphs/severityGlyphs.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { agendaNote, type AgendaNote } from "./agendaNote.ts";
import type { CalendarData } from "./calendarData.ts";
import { formatDay } from "../../i18n/formatDay.ts";

export interface MeetingRowProps {
  readonly meeting: Meeting;
  readonly data: CalendarData;
  readonly isChosen: boolean;
  readonly onChoose: (meeting: Meeting["id"]) => void;
  readonly onOpen: (meeting: Meeting["id"]) => void;
}

/** One line of the agenda; a button, so that the keyboard gets there. */
export const MeetingRow = memo(function MeetingRow(props: MeetingRowProps) {
  const { meeting, data, isChosen, onChoose, onOpen } = props;
  const spoken = useMessages();
  const { text } = spoken;
  const { view } = data;
  const { id, when } = meeting;
  const state = displayState(view, meeting, data.announced);
  const topic = topicOf(view, meeting);
  const isOpen = topic === undefined && state !== "skipped";
  const title = topic ?? (isOpen ? text.calendar.tba : text.calendar.noMeeting);
  const speakers = view.talksOf(id).flatMap((talk) => view.speakersOf(talk.id));
  return (
    <button
      type="button"
      className={`agrow ${state}`}
      aria-current={isChosen ? "true" : undefined}
      data-meeting={id}
      onClick={() => onChoose(id)}
      onDoubleClick={() => onOpen(id)}
    >
      <RowDate meeting={meeting} />
      <time className="t3 num">{when?.start}</time>
      <span>
        <StateChip state={state} />
      </span>
      <span className="trunc" title={title}>
        <span className="title med" dir="auto">
          {title}
        </span>{" "}
        <span className="t2" dir="auto">
          {speakers.map(({ name }) => name ?? "").join(", ")}
        </span>
      </span>
      <span className="trunc t2 hide-md" dir="auto">
        {view.venueOf(meeting)?.name}
      </span>
      <Note note={agendaNote({ meeting, state, isOpen }, data, spoken)} />
    </button>
  );
});

const signs = { error: ErrorGlyph, warning: WarningGlyph, advice: AdviceGlyph };

function Note({ note }: { readonly note: AgendaNote | undefined }) {
  if (!note) return <span className="agnote" />;
  const { tone, words } = note;
  if (tone === "none") {
    return (
      <span className="trunc t3 agnote" dir="auto" title={words}>
        {words}
      </span>
    );
  }
  return (
    <span className={`fg s-${tone} row g3 agnote`} title={words}>
      <Icon of={signs[tone]} size="sm" />
      <span className="trunc">{words}</span>
    </span>
  );
}

function RowDate({ meeting: { when } }: Pick<MeetingRowProps, "meeting">) {
  const { text, language } = useMessages();
  return (
    <span className="agdate">
      {when ? (
        <>
          <span className="t3">{formatDay(when.date, language, "weekday")} </span>
          <time className="semi num" dateTime={when.date}>
            {Number(when.date.slice(8))}
          </time>
        </>
      ) : (
        <span className="t3 agnodate">{text.noDate}</span>
      )}
    </span>
  );
}
