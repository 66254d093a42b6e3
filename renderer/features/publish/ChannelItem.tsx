import { CircleCheck, CircleDashed } from "lucide-react";
import type { Meeting } from "#core/model/records/meeting.ts";
import { useMessages } from "../../context/useMessages.ts";
import { useToday } from "../../context/useToday.ts";
import { formatNearDate } from "../../i18n/formatNearDate.ts";
import { ViewLink } from "../../parts/ViewLink.tsx";
import { StaleGlyph } from "../../ui/glyphs/severityGlyphs.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { channelSign } from "./channelSign.ts";
import type { ListedChannel } from "./listedChannel.ts";

export interface ChannelItemProps extends ListedChannel {
  readonly meeting: Meeting["id"];
  readonly isChosen: boolean;
}

const looks = {
  stale: { tone: "warning", sign: StaleGlyph },
  current: { tone: "ok", sign: CircleCheck },
  never: { tone: "none", sign: CircleDashed },
} as const;

/** A channel: its name, when something was posted there last, and whether that still holds. */
export function ChannelItem({ head, standing, meeting, isChosen }: ChannelItemProps) {
  const { language, text } = useMessages();
  const today = useToday();
  const { tone, sign } = looks[standing.state];
  const last = standing.entries.find(({ posting }) => posting.withdrawnOn === undefined);
  const posted = last?.posting.postedOn;
  return (
    <ViewLink
      to={{ view: "publish", meeting, channel: head.id }}
      className="item chn"
      title={head.name[language]()}
      isCurrent={isChosen}
    >
      <span className="chic">
        <Icon of={channelSign(head.id)} />
      </span>
      <span className="grow">
        <span className="med">{head.name[language]()}</span>
        <small>
          {posted === undefined
            ? text.publish.takes[head.takes]
            : text.publish.postedOn(formatNearDate(posted, { today, language }))}
        </small>
      </span>
      <span className={`state bare s-${tone}`}>
        <Icon of={sign} />
        <span className="chw">{text.publish.states[standing.state]}</span>
      </span>
    </ViewLink>
  );
}
