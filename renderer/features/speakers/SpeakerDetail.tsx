import type { DuplicateHint } from "#core/planning/roster/duplicateHints.ts";
import type { PersonCard } from "#core/planning/roster/personCard.ts";
import type { Person } from "#core/model/records/person.ts";
import { useMessages } from "../../context/useMessages.ts";
import { ContactHistory } from "../../parts/roster/ContactHistory.tsx";
import { DueBanner } from "../../parts/roster/DueBanner.tsx";
import { DuplicateBanner } from "../../parts/roster/DuplicateBanner.tsx";
import { useRosterView } from "../../parts/roster/useRosterView.ts";
import { ConsentFields } from "./ConsentFields.tsx";
import { SpeakerContact } from "./SpeakerContact.tsx";
import { SpeakerHead } from "./SpeakerHead.tsx";
import { SpeakerProfile } from "./SpeakerProfile.tsx";
import { SpeakerTalks } from "./SpeakerTalks.tsx";

export interface SpeakerDetailProps {
  readonly card: PersonCard;
  readonly hints: readonly DuplicateHint[];
}

/** Somebody: how to reach them, what they speak on, what was said. */
export function SpeakerDetail({ card, hints }: SpeakerDetailProps) {
  const { roster, speakers } = useMessages().text;
  const view = useRosterView();
  const { id, name = roster.noName } = card.person;
  const nameOf = (other: string) => view.plan.persons.find((one) => one.id === other)?.name;
  const given = card.talks.flatMap(({ talk, stage, date, meeting }) => {
    if (stage !== "given" || date === undefined) return [];
    const title = talk.title ?? speakers.untitledTalk;
    const heads = meeting && view.headsAt(meeting.id);
    return [{ id: talk.id, on: date, words: speakers.gave({ title, heads }) }];
  });
  return (
    <>
      <SpeakerHead card={card} name={name} />
      <DuplicateBanner
        id={id}
        hints={hints}
        otherOf={(other) => ({
          name: nameOf(other) ?? roster.noName,
          to: { view: "speakers", id: other as Person["id"] },
        })}
      />
      <DueBanner about={{ table: "person", id }} name={name} next={card.next} />
      <SpeakerContact id={id} />
      <SpeakerTalks card={card} name={name} />
      <ContactHistory
        about={{ table: "person", id }}
        name={name}
        notes={card.notes}
        next={card.next}
        events={given}
      />
      <SpeakerProfile id={id} />
      <ConsentFields id={id} name={name} />
    </>
  );
}
