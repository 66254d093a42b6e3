import { useMessages } from "../../context/useMessages.ts";
import { Section } from "../../ui/Section.tsx";
import { LedgerItems } from "./LedgerItems.tsx";
import type { Publishing } from "./publishing.ts";

/** What was posted on this channel about this meeting, by whom, and whether it still holds. */
export function LedgerList({ publishing }: { readonly publishing: Publishing }) {
  const { language, text } = useMessages();
  const { channel, standing } = publishing;
  return (
    <Section title={text.publish.ledger}>
      {standing.entries.length === 0 ? (
        <p className="t2">{text.publish.neverOn(channel.name[language]())}</p>
      ) : (
        <ol className="led">
          {standing.entries.map((entry) => (
            <LedgerItems key={entry.posting.id} entry={entry} title={publishing.title} />
          ))}
        </ol>
      )}
    </Section>
  );
}
