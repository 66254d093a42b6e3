import {
  CalendarClock,
  ChevronDown,
  ChevronRight,
  ChevronUp,
  Copy,
  Megaphone,
  Trash2,
} from "lucide-react";
import type { Meeting } from "#core/model/records/meeting.ts";
import { topicOf } from "#core/planning/calendar/topicOf.ts";
import { useMessages } from "../../../context/useMessages.ts";
import { usePlanView } from "../../../context/usePlanView.ts";
import { formatDay } from "../../../i18n/formatDay.ts";
import { ViewBar } from "../../../parts/ViewBar.tsx";
import { ViewLink } from "../../../parts/ViewLink.tsx";
import { Button } from "../../../ui/Button.tsx";
import { Icon } from "../../../ui/Icon.tsx";
import { IconButton } from "../../../ui/IconButton.tsx";
import { MenuButton } from "../../../ui/MenuButton.tsx";
import type { MeetingActs } from "./useMeetingActs.ts";

export interface MeetingBarProps {
  readonly meeting: Meeting;
  readonly acts: MeetingActs;
  readonly onMove: () => void;
}

/** The way back to the month, the meetings before and after, and what is done with the whole one. */
export function MeetingBar({ meeting, acts, onMove }: MeetingBarProps) {
  const { text } = useMessages();
  const view = usePlanView();
  return (
    <ViewBar
      title={topicOf(view, meeting) ?? text.toBeAnnounced}
      crumb={<Crumb meeting={meeting} />}
      actions={<Actions acts={acts} onMove={onMove} />}
    >
      <span className="row meeting-leaf">
        <IconButton
          icon={ChevronUp}
          label={text.meeting.previous}
          shortcut="K"
          disabled={!acts.previous}
          onPress={acts.showPrevious}
        />
        <IconButton
          icon={ChevronDown}
          label={text.meeting.next}
          shortcut="J"
          disabled={!acts.next}
          onPress={acts.showNext}
        />
      </span>
    </ViewBar>
  );
}

function Crumb({ meeting }: Pick<MeetingBarProps, "meeting">) {
  const { text, language } = useMessages();
  const date = meeting.when?.date;
  return (
    <>
      <ViewLink to={{ view: "calendar", ...(date && { month: date.slice(0, 7) }) }}>
        {date ? formatDay(date, language, "month-year") : text.meeting.undated}
      </ViewLink>
      <Icon of={ChevronRight} size="sm" />
    </>
  );
}

function Actions({ acts, onMove }: Pick<MeetingBarProps, "acts" | "onMove">) {
  const { text } = useMessages();
  const move = { id: "move", label: text.meeting.moveOrCancel, icon: CalendarClock, shortcut: "M" };
  const duplicate = { id: "duplicate", label: text.meeting.duplicate, icon: Copy, shortcut: "D" };
  const remove = { id: "remove", label: text.meeting.remove, icon: Trash2, danger: true };
  function pick(id: string): void {
    if (id === move.id) onMove();
    if (id === duplicate.id) acts.duplicate();
    if (id === remove.id) acts.remove();
  }
  return (
    <>
      <span className="hide-md">
        <Button icon={CalendarClock} shortcut="M" onPress={onMove}>
          {text.meeting.moveOrCancel}
        </Button>
      </span>
      <Button look="primary" icon={Megaphone} shortcut="P" onPress={acts.publish}>
        {text.meeting.publish}
      </Button>
      <MenuButton
        iconOnly
        look="ghost"
        label={text.meeting.more}
        entries={[move, duplicate, "separator", remove]}
        onPick={pick}
      />
    </>
  );
}
