import type { Person } from "#core/model/records/person.ts";
import { useMessages } from "../../context/useMessages.ts";
import { PrivateMark } from "../../parts/roster/PrivateMark.tsx";
import { Section } from "../../ui/Section.tsx";
import { PersonFact } from "./PersonFact.tsx";

/** How to reach somebody, and what only the organizers should know. */
export function SpeakerContact({ id }: Pick<Person, "id">) {
  const { roster, speakers } = useMessages().text;
  return (
    <Section title={roster.contact} actions={<PrivateMark />}>
      <div className="roster-facts">
        <PersonFact id={id} field="email" label={speakers.email} kind="email" />
        <PersonFact id={id} field="phone" label={speakers.phone} kind="tel" />
        <PersonFact
          id={id}
          field="languages"
          label={speakers.languages}
          placeholder={speakers.languagesHint}
        />
        <PersonFact
          id={id}
          field="notes"
          label={roster.notes}
          kind="long"
          placeholder={speakers.notesHint}
        />
      </div>
    </Section>
  );
}
