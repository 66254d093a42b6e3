import { CircleHelp, X } from "lucide-react";
import type { ReactNode } from "react";
import { accessEdit } from "#core/planning/roster/accessEdit.ts";
import {
  accessAnswers,
  accessQuestions,
  type AccessAnswer,
  type Answered,
} from "#core/planning/roster/accessQuestions.ts";
import type { VenueCard } from "#core/planning/roster/venueCard.ts";
import { useAct } from "../../context/useAct.ts";
import { useMessages } from "../../context/useMessages.ts";
import { Card } from "../../ui/Card.tsx";
import { OkGlyph } from "../../ui/glyphs/severityGlyphs.tsx";
import { Icon } from "../../ui/Icon.tsx";
import type { IconShape } from "../../ui/IconShape.ts";
import { SelectInput } from "../../ui/SelectInput.tsx";

const signs: Readonly<Record<AccessAnswer, { readonly icon: IconShape; readonly tone: string }>> = {
  yes: { icon: OkGlyph, tone: "s-ok" },
  no: { icon: X, tone: "s-error" },
  "not known": { icon: CircleHelp, tone: "s-none" },
};

/** Every question with its answer. What nobody knows stays visible as such. */
export function AccessAnswers({ card, name }: { readonly card: VenueCard; readonly name: string }) {
  const { venues } = useMessages().text;
  const perform = useAct();
  const { venue, answers, missing } = card;
  const options = accessAnswers.map((value) => ({ value, label: venues.answers[value] }));

  function answer(question: string, value: AccessAnswer): void {
    void perform("change-venue", [accessEdit(venue, question, value)], name);
  }

  return (
    <Card
      title={venues.accessibility}
      actions={
        <span className="t3 sm nowrap">
          {venues.answered({ known: answers.length - missing, of: answers.length })}
        </span>
      }
      footer={venues.printedAsIs}
      lines
    >
      {answers.map((one) => (
        <Line key={one.question} {...one}>
          {(label) => (
            <SelectInput
              aria-label={label}
              value={one.answer}
              options={options}
              onChange={(value) => answer(one.question, value)}
            />
          )}
        </Line>
      ))}
    </Card>
  );
}

interface LineProps extends Answered {
  readonly children: (label: string) => ReactNode;
}

function Line({ question, answer, children }: LineProps) {
  const { venues } = useMessages().text;
  const known = accessQuestions.find((one) => one === question);
  const label = known === undefined ? question : venues.questions[known];
  const { icon, tone } = signs[answer];
  return (
    <div className="access-line">
      <span className="roster-words">{label}</span>
      <span className={`fg row ${tone}`}>
        <Icon of={icon} size="sm" />
        {children(label)}
      </span>
    </div>
  );
}
