import { CircleDashed, Plus, Presentation } from "lucide-react";
import { useState } from "react";
import type { PersonCard, PersonTalk } from "#core/planning/roster/personCard.ts";
import { useMessages } from "../../context/useMessages.ts";
import { DayText } from "../../parts/roster/DayText.tsx";
import { ViewLink } from "../../parts/ViewLink.tsx";
import { Button } from "../../ui/Button.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { Section } from "../../ui/Section.tsx";
import { AddTalk } from "./AddTalk.tsx";

/** What somebody spoke, will or could speak on, each with the way to its meeting. */
export function SpeakerTalks({ card, name }: { readonly card: PersonCard; readonly name: string }) {
  const { speakers } = useMessages().text;
  const [isAdding, setAdding] = useState(false);
  return (
    <Section
      title={speakers.talks}
      actions={
        <Button small look="ghost" icon={Plus} onPress={() => setAdding(true)}>
          {speakers.addTalk}
        </Button>
      }
    >
      {card.talks.length === 0 ? (
        <p className="t3">{speakers.noTalks}</p>
      ) : (
        <div className="card lines">
          {card.talks.map((talk) => (
            <TalkLine key={talk.talk.id} {...talk} />
          ))}
        </div>
      )}
      {isAdding && <AddTalk person={card.person.id} name={name} onClose={() => setAdding(false)} />}
    </Section>
  );
}

function TalkLine({ talk, meeting, date, stage }: PersonTalk) {
  const { speakers } = useMessages().text;
  const words = (
    <>
      <span className="t3 row">
        <Icon of={stage === "lead" ? CircleDashed : Presentation} />
      </span>
      <bdi className="grow trunc">{talk.title ?? speakers.untitledTalk}</bdi>
      <span className="t3 sm nowrap">
        {date === undefined ? speakers.stages[stage] : <DayText day={date} />}
      </span>
    </>
  );
  if (!meeting) return <div className="item">{words}</div>;
  return (
    <ViewLink to={{ view: "meeting", id: meeting.id }} className="item">
      {words}
    </ViewLink>
  );
}
