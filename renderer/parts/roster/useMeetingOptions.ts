import { topicOf } from "#core/planning/calendar/topicOf.ts";
import { useMessages } from "../../context/useMessages.ts";
import { usePlanView } from "../../context/usePlanView.ts";
import { useToday } from "../../context/useToday.ts";
import { formatDate } from "../../i18n/formatDate.ts";
import type { SelectOption } from "../../ui/SelectInput.tsx";

/** Meetings to choose from: those to come by date, then the last ones, newest first. */
export function useMeetingOptions(none: string): readonly SelectOption<string>[] {
  const { text, language } = useMessages();
  const view = usePlanView();
  const today = useToday();
  const isPast = (date: string | undefined) => date !== undefined && date < today;
  const coming = view.meetings.filter(({ when }) => !isPast(when?.date));
  const past = view.meetings.filter(({ when }) => isPast(when?.date)).toReversed();
  return [
    { value: "", label: none },
    ...[...coming, ...past].map((meeting) => {
      const day = meeting.when ? formatDate(meeting.when.date, language) : text.noDate;
      return {
        value: meeting.id,
        label: `${day} · ${topicOf(view, meeting) ?? text.toBeAnnounced}`,
      };
    }),
  ];
}
