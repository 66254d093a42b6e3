import { Megaphone } from "lucide-react";
import type { Meeting } from "#core/model/records/meeting.ts";
import { displayState } from "#core/planning/calendar/displayState.ts";
import { nextUp, type NextUp } from "#core/planning/calendar/nextUp.ts";
import { topicOf } from "#core/planning/calendar/topicOf.ts";
import { useMessages } from "../../context/useMessages.ts";
import { useNavigate } from "../../context/useNavigate.ts";
import { StateChip } from "../../parts/StateChip.tsx";
import { ViewLink } from "../../parts/ViewLink.tsx";
import { Button } from "../../ui/Button.tsx";
import { DateLeaf } from "../../ui/DateLeaf.tsx";
import type { CalendarData } from "./calendarData.ts";
import { formatDay } from "../../i18n/formatDay.ts";
import { NextChecklist } from "./NextChecklist.tsx";
import { NextFacts } from "./NextFacts.tsx";

export interface NextUpCardProps {
  readonly data: CalendarData;
  readonly onOpen: (meeting: Meeting["id"]) => void;
}

/** The meeting that comes next, with what is to be known of it at a glance. */
export function NextUpCard({ data, onOpen }: NextUpCardProps) {
  const { text } = useMessages();
  const next = nextUp(data.view, data.today);
  return (
    <section className="card nextup" aria-labelledby="next-up">
      <header>
        <h2 id="next-up">{text.calendar.nextUp}</h2>
        {next && <span className="right t3">{text.calendar.inDays(next.daysLeft)}</span>}
      </header>
      <div className="pad">
        {next ? (
          <NextMeeting next={next} data={data} onOpen={onOpen} />
        ) : (
          <p className="t2">{text.calendar.nothingNext}</p>
        )}
      </div>
    </section>
  );
}

interface NextMeetingProps extends NextUpCardProps {
  readonly next: NextUp;
}

function NextMeeting({ next, data, onOpen }: NextMeetingProps) {
  const { text, language } = useMessages();
  const navigate = useNavigate();
  const { view } = data;
  const { meeting, date } = next;
  const speakers = view.talksOf(meeting.id).flatMap(({ id }) => view.speakersOf(id));
  const stale = data.staleOf(meeting);
  return (
    <>
      <div className="row nextup-head">
        <DateLeaf
          dateTime={date}
          weekday={formatDay(date, language, "weekday")}
          day={String(Number(date.slice(8)))}
          month={formatDay(date, language, "month")}
        />
        <div className="grow">
          <ViewLink to={{ view: "meeting", id: meeting.id }} className="ttl">
            <span dir="auto">{topicOf(view, meeting) ?? text.toBeAnnounced}</span>
          </ViewLink>
          {speakers.length > 0 && (
            <p className="t2" dir="auto">
              {speakers.map(({ name }) => name ?? "").join(", ")}
            </p>
          )}
          <p className="mt4">
            <StateChip state={displayState(view, meeting, data.announced)} />
          </p>
        </div>
      </div>
      <NextFacts meeting={meeting} data={data} />
      <NextChecklist meeting={meeting} />
      <div className="row mt5 wrap">
        <Button small onPress={() => onOpen(meeting.id)}>
          {text.calendar.openMeeting}
        </Button>
        {stale > 0 && (
          <Button
            small
            look="primary"
            icon={Megaphone}
            onPress={() => navigate({ view: "publish", meeting: meeting.id })}
          >
            {text.calendar.correct(stale)}
          </Button>
        )}
      </div>
    </>
  );
}
