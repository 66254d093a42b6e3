import { Megaphone } from "lucide-react";
import { useState } from "react";
import { postingRecord } from "#core/model/records/posting.ts";
import { topicOf } from "#core/planning/calendar/topicOf.ts";
import { channelHeads, type ChannelHead } from "#core/publish/channelHeads.ts";
import { channelStanding } from "#core/publish/ledger/channelStanding.ts";
import type { Language } from "#core/text/phrase.ts";
import { useMessages } from "../../context/useMessages.ts";
import { usePlanView } from "../../context/usePlanView.ts";
import { useRows } from "../../context/useRows.ts";
import { useToday } from "../../context/useToday.ts";
import { ViewBar } from "../../parts/ViewBar.tsx";
import { ViewLink } from "../../parts/ViewLink.tsx";
import type { Route } from "../../stores/navigation/route.ts";
import { Empty } from "../../ui/Empty.tsx";
import { ChannelList } from "./ChannelList.tsx";
import { firstLanguage } from "./firstLanguage.ts";
import { meetingsToAnnounce, type DatedMeeting } from "./meetingsToAnnounce.ts";
import { PublishBar } from "./PublishBar.tsx";
import { PublishPage } from "./PublishPage.tsx";
import "./publish.css";

type PublishRoute = Extract<Route, { readonly view: "publish" }>;

const heads: readonly ChannelHead[] = Object.values(channelHeads);

/** Where the texts of a meeting are made for each place that a group announces in. */
export function PublishView({ route }: { readonly route: PublishRoute }) {
  const { text } = useMessages();
  const meetings = meetingsToAnnounce(usePlanView(), useToday());
  const meeting = meetings.find(({ id }) => id === route.meeting) ?? meetings[0];
  if (meeting) return <Announcing route={route} meeting={meeting} meetings={meetings} />;
  return (
    <>
      <ViewBar title={text.shell.views.publish} />
      <Empty
        icon={Megaphone}
        title={text.publish.noMeetings}
        action={
          <ViewLink to={{ view: "calendar" }} className="btn primary">
            {text.publish.toCalendar}
          </ViewLink>
        }
      >
        {text.publish.noMeetingsText}
      </Empty>
    </>
  );
}

interface AnnouncingProps {
  readonly route: PublishRoute;
  readonly meeting: DatedMeeting;
  readonly meetings: readonly DatedMeeting[];
}

function Announcing({ route, meeting, meetings }: AnnouncingProps) {
  const { text } = useMessages();
  const view = usePlanView();
  const postings = useRows(postingRecord);
  const [language, setLanguage] = useState<Language>(() => firstLanguage(view.group, meeting));
  const channels = heads.map((head) => ({
    head,
    standing: channelStanding(view, postings, { meeting: meeting.id, channel: head.id }),
  }));
  // Meetup first where nobody said which: it is the one that is filled in by hand.
  const wanted = route.channel ?? channelHeads.meetup.id;
  const chosen = channels.find(({ head }) => head.id === wanted) ?? channels[0];
  if (!chosen) return null;
  const title = topicOf(view, meeting) ?? text.toBeAnnounced;
  const publishing = { meeting, title, language, channel: chosen.head, standing: chosen.standing };
  return (
    <>
      <PublishBar publishing={publishing} meetings={meetings} onLanguage={setLanguage} />
      <div className="pub">
        <ChannelList channels={channels} meeting={meeting.id} chosen={chosen.head.id} />
        <PublishPage key={chosen.head.id} publishing={publishing} />
      </div>
    </>
  );
}
