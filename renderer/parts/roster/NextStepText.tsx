import type { NextStep } from "#core/planning/roster/nextStep.ts";
import { useMessages } from "../../context/useMessages.ts";
import { useToday } from "../../context/useToday.ts";
import { formatNearDate } from "../../i18n/formatNearDate.ts";

const tones = {
  late: "fg s-error med",
  today: "fg s-error med",
  soon: "fg s-warning med",
  later: "t3",
};

/** What is to happen next, and by when: late ones say so in words. */
export function NextStepText({ next }: { readonly next: NextStep }) {
  const { language, text } = useMessages();
  const { roster } = text;
  const today = useToday();
  const { words, on, due } = next;
  const day = on && formatNearDate(on, { today, language, withWeekday: true });
  return (
    <div className="two">
      <div className="trunc">{words ?? roster.nextStep}</div>
      {day === undefined || due === undefined ? (
        <div className="sm t3">{roster.noDay}</div>
      ) : (
        <div className={`sm ${tones[due]}`}>{roster.due[due](day)}</div>
      )}
    </div>
  );
}
