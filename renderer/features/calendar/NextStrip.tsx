import { ChevronUp } from "lucide-react";
import { nextUp } from "#core/planning/calendar/nextUp.ts";
import { topicOf } from "#core/planning/calendar/topicOf.ts";
import { useMessages } from "../../context/useMessages.ts";
import { ViewLink } from "../../parts/ViewLink.tsx";
import { ErrorGlyph, StaleGlyph } from "../../ui/glyphs/severityGlyphs.tsx";
import { Icon } from "../../ui/Icon.tsx";
import type { CalendarData } from "./calendarData.ts";
import { formatDay } from "../../i18n/formatDay.ts";

export interface NextStripProps {
  readonly data: CalendarData;
  readonly onDecide: () => void;
}

/** What comes next in one line, where there is no room for a pane beside the calendar. */
export function NextStrip({ data, onDecide }: NextStripProps) {
  const { text, language } = useMessages();
  const { view, decisions } = data;
  const next = nextUp(view, data.today);
  const stale = next ? data.staleOf(next.meeting) : 0;
  return (
    <section className="nextstrip" aria-label={text.calendar.nextUp}>
      {next ? (
        <ViewLink to={{ view: "meeting", id: next.meeting.id }} className="grow row">
          <span className="t3 nowrap">{text.calendar.nextUp}</span>
          <b>{formatDay(next.date, language, "short")}</b>
          <span className="trunc grow nextstrip-title" dir="auto">
            {topicOf(view, next.meeting) ?? text.toBeAnnounced}
          </span>
          {stale > 0 && (
            <span className="fg s-warning row g2">
              <Icon of={StaleGlyph} size="sm" />
              {text.calendar.staleShort(stale)}
            </span>
          )}
        </ViewLink>
      ) : (
        <span className="t3 grow">{text.calendar.nothingNext}</span>
      )}
      {decisions.length > 0 && (
        <button type="button" className="btn ghost sm" aria-haspopup="dialog" onClick={onDecide}>
          <span className="fg s-error row g2">
            <Icon of={ErrorGlyph} size="sm" />
            {text.calendar.toDecideCount(decisions.length)}
          </span>
          <Icon of={ChevronUp} />
        </button>
      )}
    </section>
  );
}
