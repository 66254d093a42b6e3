import { Plus } from "lucide-react";
import type { LocalDate } from "#core/model/localDate.ts";
import { useMessages } from "../../context/useMessages.ts";
import { Icon } from "../../ui/Icon.tsx";
import { formatDay } from "../../i18n/formatDay.ts";

export interface DayHeadProps {
  readonly date: LocalDate;
  /** The first day that is drawn and the first of a month say the month. */
  readonly isFirst: boolean;
  readonly onNew: (day: LocalDate) => void;
}

/** The number of a day, and for the pointer what the key N does. */
export function DayHead({ date, isFirst, onNew }: DayHeadProps) {
  const { text, language } = useMessages();
  const newOn = text.calendar.newOn(formatDay(date, language, "full"));
  const hasMonth = isFirst || date.endsWith("-01");
  return (
    <div className="d">
      <time dateTime={date}>
        {hasMonth ? formatDay(date, language, "day") : Number(date.slice(8))}
      </time>
      <button
        type="button"
        className="addday"
        tabIndex={-1}
        aria-label={newOn}
        title={newOn}
        onClick={() => onNew(date)}
      >
        <Icon of={Plus} size="sm" />
      </button>
    </div>
  );
}
