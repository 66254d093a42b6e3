import type { LocalDate } from "#core/model/localDate.ts";
import { useMessages } from "../../context/useMessages.ts";
import { useToday } from "../../context/useToday.ts";
import { formatNearDate } from "../../i18n/formatNearDate.ts";

export interface DayTextProps {
  readonly day: LocalDate;
  readonly withWeekday?: boolean;
}

/** A day in the words of the page. */
export function DayText({ day, withWeekday = false }: DayTextProps) {
  const { language } = useMessages();
  const today = useToday();
  return <time dateTime={day}>{formatNearDate(day, { today, language, withWeekday })}</time>;
}
