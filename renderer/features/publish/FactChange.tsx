import { parseLocalDate } from "#core/model/localDate.ts";
import type { Meeting } from "#core/model/records/meeting.ts";
import type { FactName } from "#core/publish/ledger/postedFacts.ts";
import type { StaleFact } from "#core/publish/ledger/staleFacts.ts";
import { useMessages } from "../../context/useMessages.ts";
import { useToday } from "../../context/useToday.ts";
import { formatNearDate } from "../../i18n/formatNearDate.ts";
import { factText } from "./factText.ts";
import { usePast } from "./usePast.ts";

export interface FactChangeProps {
  readonly change: StaleFact;
  readonly meeting: Meeting["id"];
}

/** The field of the meeting that holds a fact. What comes from talks and people has another history. */
const fields: Readonly<Partial<Record<FactName, string>>> = {
  state: "state",
  date: "when",
  start: "when",
  minutes: "when",
  zone: "when",
  title: "title",
  venue: "venue",
};

/** A fact as it was posted and as it is now, and who changed it last. */
export function FactChange({ change: { fact, old, now }, meeting }: FactChangeProps) {
  const spoken = useMessages();
  const today = useToday();
  const { language, text } = spoken;
  const [last] = usePast({ table: "meeting", id: meeting, field: fields[fact] ?? "" });
  const changedOn = last && parseLocalDate(last.at.slice(0, 10));
  return (
    <li>
      <span className="t2">{text.publish.facts[fact]}</span>
      <del className="diffold">{factText(fact, old, spoken)}</del>
      <ins className="diffnew">{factText(fact, now, spoken)}</ins>
      {last && changedOn && (
        <small className="t2">
          {text.publish.changedBy({
            who: last.who,
            date: formatNearDate(changedOn, { today, language }),
          })}
        </small>
      )}
    </li>
  );
}
