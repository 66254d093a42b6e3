import type { PastValue } from "#core/host/planCalls.ts";
import { useDeskState } from "../../../context/useDesk.ts";
import { useMessages } from "../../../context/useMessages.ts";
import { useToday } from "../../../context/useToday.ts";
import { formatMoment } from "../../../i18n/formatMoment.ts";
import type { HistoryEntry } from "./historyEntries.ts";
import { pastWords } from "./pastWords.ts";

/** One act: who, when, and each field with what it became. */
export function HistoryLine({ entry: { who, at, changes } }: { readonly entry: HistoryEntry }) {
  const { text, language } = useMessages();
  const now = useToday();
  return (
    <li className="item history-line">
      <dl className="dl grow">
        {changes.map((change) => (
          <Changed key={change.stamp} change={change} />
        ))}
      </dl>
      <p className="t3 sm nowrap">
        {text.meeting.changedBy({ who, at: formatMoment(at, language, now) })}
      </p>
    </li>
  );
}

function Changed({ change }: { readonly change: PastValue }) {
  const { text, language } = useMessages();
  const rows = useDeskState("plans", (state) => state.rows);
  const value = pastWords(change, { rows, text, language });
  return (
    <>
      <dt>{text.meeting.fields[change.table]?.[change.field] ?? change.field}</dt>
      <dd dir="auto">{value ?? <span className="t3">{text.meeting.emptied}</span>}</dd>
    </>
  );
}
