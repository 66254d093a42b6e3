import { Clock, Repeat, Tag as TagIcon, Target, X, LayoutList } from "lucide-react";
import type { PlannedFile } from "#core/intake/planImport.ts";
import type { Proposal } from "#core/importers/readme/readmeReading.ts";
import { rowsByMeeting } from "#core/importers/readme/rowsByMeeting.ts";
import { ruleOf } from "#core/importers/readme/ruleOf.ts";
import { ruleSentence } from "#core/schedule/ruleSentence.ts";
import { useDesk } from "../../context/useDesk.ts";
import { useMessages } from "../../context/useMessages.ts";
import { OptionalGlyph } from "../../ui/glyphs/stateGlyphs.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { IconButton } from "../../ui/IconButton.tsx";
import type { IconShape } from "../../ui/IconShape.ts";
import { Card } from "../../ui/Card.tsx";

const signs: Readonly<Record<Proposal["kind"], IconShape>> = {
  "group-name": TagIcon,
  objective: Target,
  recurrence: Repeat,
  "optional-slot": OptionalGlyph,
  duration: Clock,
  "standing-section": LayoutList,
};

/** What one file says of the group, each thing with the sentence that says it. */
export function Understood({ file: { file, reading, isNews } }: { readonly file: PlannedFile }) {
  const { text, language } = useMessages();
  const { imports } = useDesk();
  const rule = ruleOf(reading.proposals);
  const meetings = reading.calendars.reduce((sum, one) => sum + rowsByMeeting(one).length, 0);
  return (
    <Card
      title={text.imports.understoodIn(file.name)}
      actions={
        <IconButton
          label={text.imports.leaveOut(file.name)}
          icon={X}
          onPress={() => imports.getState().leaveOut(file)}
        />
      }
      lines
    >
      <p className="item">
        <b>{text.imports.counts.meetings(meetings)}</b>
        {rule && <span className="t2">{capital(ruleSentence[language](rule))}</span>}
      </p>
      {!isNews && <p className="item med">{text.imports.nothingNewOf(file.name)}</p>}
      {reading.proposals.map((proposal) => (
        <SentenceRow
          key={`${proposal.kind} ${proposal.line} ${proposal.sentence}`}
          proposal={proposal}
        />
      ))}
    </Card>
  );
}

function SentenceRow({ proposal: { kind, sentence, line } }: { readonly proposal: Proposal }) {
  const { text } = useMessages();
  return (
    <div className="item understood">
      <Icon of={signs[kind]} />
      <span className="understood-kind">{text.imports.kinds[kind]}</span>
      <q className="grow t2">{sentence.replace(/\s+/g, " ")}</q>
      <span className="t3 sm nowrap">{text.imports.line(line)}</span>
    </div>
  );
}

function capital(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
