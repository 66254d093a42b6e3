import { ChevronLeft, ChevronRight, Plus } from "lucide-react";
import { toLocalDate } from "#core/model/localDate.ts";
import { useMessages } from "../../context/useMessages.ts";
import { ViewBar } from "../../parts/ViewBar.tsx";
import { calendarModes } from "../../stores/navigation/route.ts";
import { Button } from "../../ui/Button.tsx";
import { IconButton } from "../../ui/IconButton.tsx";
import { Segmented } from "../../ui/Segmented.tsx";
import { monthName } from "./monthName.ts";
import type { CalendarPlace } from "./useCalendarPlace.ts";

export interface CalendarBarProps {
  readonly place: CalendarPlace;
  readonly onToday: () => void;
  readonly onNew: () => void;
}

/** What part of the calendar is seen, and the ways to another one. */
export function CalendarBar({ place, onToday, onNew }: CalendarBarProps) {
  const { text } = useMessages();
  const { mode, step } = place;
  const { calendar } = text;
  const segments = calendarModes.map((value, index) => ({
    value,
    label: calendar.modes[value],
    shortcut: String(index + 1),
  }));
  return (
    <ViewBar
      title={useTitle(place)}
      actions={
        <Button look="primary" icon={Plus} shortcut="N" onPress={onNew}>
          {text.newMeeting}
        </Button>
      }
    >
      <span className="row cal-steps">
        <IconButton
          icon={ChevronLeft}
          label={calendar.previous[mode]}
          shortcut="K"
          onPress={() => step(-1)}
        />
        <Button small shortcut="T" onPress={onToday}>
          {calendar.today}
        </Button>
        <IconButton
          icon={ChevronRight}
          label={calendar.next[mode]}
          shortcut="J"
          onPress={() => step(1)}
        />
      </span>
      <Segmented
        label={calendar.viewAs}
        segments={segments}
        value={mode}
        onChange={(to) => place.setMode(to)}
      />
    </ViewBar>
  );
}

function useTitle({ mode, month }: CalendarPlace): string {
  const { language } = useMessages();
  const first = toLocalDate({ ...month, day: 1 });
  return mode === "year" || first === undefined ? String(month.year) : monthName(first, language);
}
