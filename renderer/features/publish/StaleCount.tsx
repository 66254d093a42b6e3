import { postingRecord } from "#core/model/records/posting.ts";
import { countStale } from "#core/publish/ledger/countStale.ts";
import { useMessages } from "../../context/useMessages.ts";
import { usePlanView } from "../../context/usePlanView.ts";
import { useRows } from "../../context/useRows.ts";
import { useToday } from "../../context/useToday.ts";
import { StaleGlyph } from "../../ui/glyphs/severityGlyphs.tsx";
import { Icon } from "../../ui/Icon.tsx";

/** How many posts are out of date, beside the name of the view. */
export function StaleCount() {
  const { text } = useMessages();
  const count = countStale(usePlanView(), useRows(postingRecord), useToday());
  if (count === 0) return null;
  return (
    <span className="count stale">
      <Icon of={StaleGlyph} size="sm" />
      <span aria-hidden="true">{count}</span>
      <span className="vh">{text.publish.staleCount(count)}</span>
    </span>
  );
}
