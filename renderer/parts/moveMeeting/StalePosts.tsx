import type { Meeting } from "#core/model/records/meeting.ts";
import { postingRecord } from "#core/model/records/posting.ts";
import { channelHeads } from "#core/publish/channelHeads.ts";
import type { Language } from "#core/text/phrase.ts";
import { useMessages } from "../../context/useMessages.ts";
import { useRows } from "../../context/useRows.ts";
import { formatDay } from "../../i18n/formatDay.ts";
import { StaleGlyph } from "../../ui/glyphs/severityGlyphs.tsx";
import { Icon } from "../../ui/Icon.tsx";

/** Names the posts that a change of day or state leaves out of date: nothing of them changes by itself. */
export function StalePosts({ meeting }: { readonly meeting: Meeting }) {
  const { text, language } = useMessages();
  const postings = useRows(postingRecord).filter(
    (posting) => posting.meeting === meeting.id && posting.withdrawnOn === undefined,
  );
  if (postings.length === 0) return null;
  return (
    <div className="banner s-warning">
      <Icon of={StaleGlyph} />
      <div className="grow">
        <p>{text.calendar.makesStale(postings.length)}</p>
        <ul role="list">
          {postings.map(({ id, channel = "", postedOn }) => (
            <li key={id} className="t2">
              {postedOn === undefined
                ? channelName(channel, language)
                : text.calendar.posted({
                    channel: channelName(channel, language),
                    day: formatDay(postedOn, language, "short"),
                  })}
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}

/** A channel of a later version is named as it is stored. */
function channelName(id: string, language: Language): string {
  const head = Object.values(channelHeads).find((one) => one.id === id);
  return head ? head.name[language]() : id;
}
