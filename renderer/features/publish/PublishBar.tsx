import { ChevronRight } from "lucide-react";
import { topicOf } from "#core/planning/calendar/topicOf.ts";
import { languages, type Language } from "#core/text/phrase.ts";
import { useMessages } from "../../context/useMessages.ts";
import { useNavigate } from "../../context/useNavigate.ts";
import { usePlanView } from "../../context/usePlanView.ts";
import { formatDate } from "../../i18n/formatDate.ts";
import { ViewBar } from "../../parts/ViewBar.tsx";
import { ViewLink } from "../../parts/ViewLink.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { Segmented } from "../../ui/Segmented.tsx";
import { SelectInput } from "../../ui/SelectInput.tsx";
import type { DatedMeeting } from "./meetingsToAnnounce.ts";
import type { Publishing } from "./publishing.ts";
import { useLanguageKey } from "./useLanguageKey.ts";

export interface PublishBarProps {
  readonly publishing: Publishing;
  readonly meetings: readonly DatedMeeting[];
  readonly onLanguage: (language: Language) => void;
}

/** Which meeting, and in which language, whatever the window speaks. */
export function PublishBar({ publishing, meetings, onLanguage }: PublishBarProps) {
  const { language, text } = useMessages();
  const navigate = useNavigate();
  const view = usePlanView();
  const { meeting, title, channel } = publishing;
  useLanguageKey(publishing.language, onLanguage);
  return (
    <ViewBar
      title={text.shell.views.publish}
      crumb={
        <>
          <ViewLink to={{ view: "meeting", id: meeting.id }} className="trunc">
            {title}
          </ViewLink>
          <Icon of={ChevronRight} size="sm" />
        </>
      }
      actions={
        <Segmented
          label={text.publish.languageOfTexts}
          segments={languages.map((value) => ({
            value,
            label: <span lang={value}>{text.publish.languages[value]}</span>,
            shortcut: "L",
          }))}
          value={publishing.language}
          onChange={onLanguage}
        />
      }
    >
      <span className="pubpick">
        <SelectInput
          aria-label={text.publish.meeting}
          value={meeting.id}
          options={meetings.map((one) => ({
            value: one.id,
            label: `${formatDate(one.when.date, language)} · ${topicOf(view, one) ?? text.toBeAnnounced}`,
          }))}
          onChange={(id) => navigate({ view: "publish", meeting: id, channel: channel.id })}
        />
      </span>
    </ViewBar>
  );
}
