import { topicOf } from "#core/planning/calendar/topicOf.ts";
import { useMessages } from "../../context/useMessages.ts";
import { usePlanView } from "../../context/usePlanView.ts";
import { formatDate } from "../../i18n/formatDate.ts";
import type { ProblemHead } from "./groupProblems.ts";

export interface HeadWords {
  readonly title: string;
  readonly note?: string;
}

/** What a head of the list says. */
export function useHeadWords(): (head: ProblemHead) => HeadWords {
  const { text, language } = useMessages();
  const view = usePlanView();
  return (head) => {
    switch (head.kind) {
      case "meeting": {
        const { meeting } = head;
        const date = meeting.when?.date;
        return {
          title: topicOf(view, meeting) ?? text.toBeAnnounced,
          note: date ? formatDate(date, language) : text.noDate,
        };
      }
      case "file":
        return { title: head.name };
      case "group":
        return { title: text.problems.wholeGroup };
      case "code":
        return { title: text.problems.kindOf(head.code) };
      case "severity":
        return { title: text.problems.severities[head.severity] };
    }
  };
}
