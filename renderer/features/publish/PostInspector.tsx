import { postedFacts } from "#core/publish/ledger/postedFacts.ts";
import { correctionText } from "#core/publish/ledger/correctionText.ts";
import type { Remark } from "#core/publish/channel.ts";
import { useMessages } from "../../context/useMessages.ts";
import { usePlanView } from "../../context/usePlanView.ts";
import { Section } from "../../ui/Section.tsx";
import { CorrectionCard } from "./CorrectionCard.tsx";
import { LedgerList } from "./LedgerList.tsx";
import { MarkPosted } from "./MarkPosted.tsx";
import type { Publishing } from "./publishing.ts";

export interface PostInspectorProps {
  readonly publishing: Publishing;
  /** What the channel could not carry; unknown until its form is there. */
  readonly remarks: readonly Remark[] | undefined;
}

/** What was posted, what of it is out of date, and what could not be carried over. */
export function PostInspector({ publishing, remarks }: PostInspectorProps) {
  const { text } = useMessages();
  const view = usePlanView();
  const { meeting, language, standing, channel } = publishing;
  const stale = standing.entries.find((entry) => entry.stale.length > 0)?.stale ?? [];
  const correction = correctionText(stale, postedFacts(view, meeting), language);
  return (
    <aside className="inspector" aria-label={text.publish.ledger}>
      {correction !== "" && <CorrectionCard text={correction} language={language} />}
      <MarkPosted key={`${meeting.id} ${channel.id} ${language}`} publishing={publishing} />
      <LedgerList publishing={publishing} />
      {remarks !== undefined && (
        <Section title={text.publish.remarks}>
          {remarks.length === 0 ? (
            <p className="t2 sm">{text.publish.nothingLost}</p>
          ) : (
            <ul className="t2 sm bl">
              {remarks.map(({ code, sentence }, at) => (
                <li key={`${code} ${at}`}>{sentence}</li>
              ))}
            </ul>
          )}
        </Section>
      )}
    </aside>
  );
}
