import { useState } from "react";
import { displayState } from "#core/planning/calendar/displayState.ts";
import { announcedMeetings } from "#core/planning/calendar/announcedMeetings.ts";
import type { MeetingAtVenue, VenueCard } from "#core/planning/roster/venueCard.ts";
import { postingRecord } from "#core/model/records/posting.ts";
import { useMessages } from "../../context/useMessages.ts";
import { usePlanView } from "../../context/usePlanView.ts";
import { useRows } from "../../context/useRows.ts";
import { useToday } from "../../context/useToday.ts";
import { formatNearDate } from "../../i18n/formatNearDate.ts";
import { StateChip } from "../../parts/StateChip.tsx";
import { ViewLink } from "../../parts/ViewLink.tsx";
import { Button } from "../../ui/Button.tsx";
import { Card } from "../../ui/Card.tsx";

const SHOWN = 8;

/** The meetings at a place, newest first, each with the way to its page. */
export function VenueMeetings({ card }: { readonly card: VenueCard }) {
  const { roster, venues } = useMessages().text;
  const [isAll, setAll] = useState(false);
  const { meetings, averageHeads } = card;
  const count = meetings.length;
  const shown = isAll ? meetings : meetings.slice(0, SHOWN);
  return (
    <Card
      title={venues.usedFor}
      actions={<span className="t3 sm">{venues.usedCount({ count, average: averageHeads })}</span>}
      lines={count > 0}
    >
      {count === 0 && <p className="t3">{venues.neverUsed}</p>}
      {shown.map((one) => (
        <MeetingLine key={one.meeting.id} {...one} />
      ))}
      {shown.length < count && (
        <div className="pad">
          <Button small look="ghost" onPress={() => setAll(true)}>
            {roster.showAll(count)}
          </Button>
        </div>
      )}
    </Card>
  );
}

function MeetingLine({ meeting, topic, heads }: MeetingAtVenue) {
  const { text, language } = useMessages();
  const view = usePlanView();
  const today = useToday();
  const announced = announcedMeetings(useRows(postingRecord));
  const { when, state } = meeting;
  const day = when
    ? formatNearDate(when.date, { today, language, withWeekday: true })
    : text.noDate;
  const words = state?.name === "cancelled" ? state.reason : undefined;
  const title = topic ?? text.venues.untitledMeeting;
  return (
    <ViewLink to={{ view: "meeting", id: meeting.id }} className="item">
      <StateChip state={displayState(view, meeting, announced)} />
      <span className="grow trunc">
        {state?.name === "cancelled" ? <del>{title}</del> : <bdi>{title}</bdi>}
      </span>
      <span className="t3 num trunc venue-day">
        {heads === undefined
          ? [day, words].filter(Boolean).join(", ")
          : text.venues.cameOn({ day, heads })}
      </span>
    </ViewLink>
  );
}
