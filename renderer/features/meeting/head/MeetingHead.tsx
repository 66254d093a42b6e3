import type { Meeting } from "#core/model/records/meeting.ts";
import { useMessages } from "../../../context/useMessages.ts";
import { formatDay } from "../../../i18n/formatDay.ts";
import type { MoveWay } from "../../../parts/moveMeeting/moveForm.ts";
import { DateLeaf } from "../../../ui/DateLeaf.tsx";
import { LevelTag } from "../LevelTag.tsx";
import { MeetingFacts } from "./MeetingFacts.tsx";
import { StatePicker } from "./StatePicker.tsx";
import { TitleField } from "./TitleField.tsx";

export interface MeetingHeadProps {
  readonly meeting: Meeting;
  readonly isStateOpen: boolean;
  readonly onStateOpen: (isOpen: boolean) => void;
  /** Asks for the move, or for what a state needs besides its name. */
  readonly onMove: (way: MoveWay) => void;
  /** Leads to where the facts are changed. */
  readonly onFacts: () => void;
}

/** What a meeting is, at a glance: day, title, state, and the facts that people ask for first. */
export function MeetingHead({ meeting, onFacts, ...state }: MeetingHeadProps) {
  const { text } = useMessages();
  return (
    <section className="facthead" aria-label={text.meeting.glance}>
      <Leaf meeting={meeting} />
      <div className="grow">
        <div className="row g5 headline">
          <TitleField meeting={meeting} />
          <LevelTag level={meeting.level} />
          <StatePicker
            meeting={meeting}
            isOpen={state.isStateOpen}
            onOpen={state.onStateOpen}
            onMove={state.onMove}
          />
        </div>
        <MeetingFacts meeting={meeting} onFacts={onFacts} />
      </div>
    </section>
  );
}

function Leaf({ meeting }: Pick<MeetingHeadProps, "meeting">) {
  const { language } = useMessages();
  const date = meeting.when?.date;
  if (date === undefined) return <DateLeaf big quiet weekday="–" day="?" month="–" />;
  return (
    <DateLeaf
      big
      weekday={formatDay(date, language, "weekday")}
      day={String(Number(date.slice(8)))}
      month={formatDay(date, language, "month")}
      dateTime={date}
    />
  );
}
