import { useMessages } from "../../context/useMessages.ts";
import { useToday } from "../../context/useToday.ts";
import { formatNearDate } from "../../i18n/formatNearDate.ts";
import { StaleGlyph } from "../../ui/glyphs/severityGlyphs.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { FactChange } from "./FactChange.tsx";
import type { Publishing } from "./publishing.ts";

/** What the readers of a post still believe, and what holds now. */
export function StaleBanner({ publishing }: { readonly publishing: Publishing }) {
  const { language, text } = useMessages();
  const today = useToday();
  const { channel, standing, meeting } = publishing;
  const stale = standing.entries.filter((entry) => entry.stale.length > 0);
  return stale.map(({ posting, stale: facts }) => (
    <div className="banner s-warning" role="status" key={posting.id}>
      <Icon of={StaleGlyph} />
      <div className="grow">
        <h2>
          {text.publish.stillShows({
            channel: channel.name[language](),
            date:
              posting.postedOn === undefined
                ? "…"
                : formatNearDate(posting.postedOn, { today, language }),
          })}
          {posting.language !== undefined && channel.takes !== "plan" && (
            <span className="t2 lng">{posting.language.toUpperCase()}</span>
          )}
        </h2>
        <ul className="chg">
          {facts.map((change) => (
            <FactChange key={change.fact} change={change} meeting={meeting.id} />
          ))}
        </ul>
      </div>
    </div>
  ));
}
