import { History } from "lucide-react";
import { useState } from "react";
import { describeFailure } from "#core/host/describeFailure.ts";
import type { Meeting } from "#core/model/records/meeting.ts";
import { useMessages } from "../../../context/useMessages.ts";
import { Button } from "../../../ui/Button.tsx";
import { Empty } from "../../../ui/Empty.tsx";
import { HistoryLine } from "./HistoryLine.tsx";
import { useHistory } from "./useHistory.ts";

const AT_ONCE = 50;

/** What was changed of a meeting, by whom and when; the newest first. */
export function HistoryTab({ meeting }: { readonly meeting: Meeting }) {
  const { text, language } = useMessages();
  const history = useHistory(meeting.id);
  const [shown, setShown] = useState(AT_ONCE);
  if (!history) return <p className="t3">{text.meeting.readingHistory}</p>;
  if (!history.ok) return <p role="alert">{describeFailure(history.error, language)}</p>;
  if (history.value.length === 0) {
    return (
      <Empty icon={History} title={text.meeting.noHistory}>
        {text.meeting.noHistoryText}
      </Empty>
    );
  }
  return (
    <div className="col g5">
      <ol className="card lines history" aria-label={text.meeting.history}>
        {history.value.slice(0, shown).map((entry) => (
          <HistoryLine key={entry.tx} entry={entry} />
        ))}
      </ol>
      {history.value.length > shown && (
        <div>
          <Button onPress={() => setShown(shown + AT_ONCE)}>{text.meeting.showOlder}</Button>
        </div>
      )}
    </div>
  );
}
