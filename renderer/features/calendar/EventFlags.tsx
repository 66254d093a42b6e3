import type { Meeting } from "#core/model/records/meeting.ts";
import { useMessages } from "../../context/useMessages.ts";
import { ErrorGlyph, StaleGlyph } from "../../ui/glyphs/severityGlyphs.tsx";
import { Icon } from "../../ui/Icon.tsx";
import type { CalendarData } from "./calendarData.ts";

export interface EventFlagsProps {
  readonly meeting: Meeting;
  readonly data: CalendarData;
}

/** What is wrong with it, and what of it is posted and out of date. */
export function EventFlags({ meeting, data }: EventFlagsProps) {
  const { text } = useMessages();
  const errors = data.findingsOf(meeting.id).filter(({ severity }) => severity === "error").length;
  const stale = data.staleOf(meeting);
  return (
    <>
      {errors > 0 && (
        <span className="mm">
          <span className="flag">
            <Icon of={ErrorGlyph} />
          </span>
          {text.calendar.problems(errors)}
        </span>
      )}
      {stale > 0 && (
        <span className="mm">
          <span className="flagw">
            <Icon of={StaleGlyph} />
          </span>
          {text.calendar.staleShort(stale)}
        </span>
      )}
    </>
  );
}
