import { characterCount } from "#core/text/characterCount.ts";
import type { Language } from "#core/text/phrase.ts";
import { useMessages } from "../../context/useMessages.ts";
import { CopyButton } from "../../ui/CopyButton.tsx";
import { copyText } from "./copyText.ts";

export interface CorrectionCardProps {
  readonly text: string;
  readonly language: Language;
}

/** A text for those who read the post before it was corrected. */
export function CorrectionCard({ text: correction, language }: CorrectionCardProps) {
  const { text } = useMessages();
  const [head, ...sentences] = correction.split("\n");
  return (
    <section className="corrpart">
      <h2>{text.publish.correction}</h2>
      <p className="t2 sm mt2">{text.publish.correctionFor}</p>
      <div className="card mt4">
        <div className="pad corr" lang={language}>
          <p>
            <b>{head}</b>
          </p>
          {sentences.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </div>
        <footer className="row wrap">
          <span className="num">{text.publish.characters(characterCount(correction))}</span>
          <span className="right" />
          <CopyButton
            small
            copy={() => copyText(correction)}
            words={{ copy: text.publish.copyCorrection, copied: text.publish.copied }}
          />
        </footer>
      </div>
    </section>
  );
}
