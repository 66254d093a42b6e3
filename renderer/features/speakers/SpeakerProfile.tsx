import type { Person } from "#core/model/records/person.ts";
import { useMessages } from "../../context/useMessages.ts";
import { Section } from "../../ui/Section.tsx";
import { PersonFact } from "./PersonFact.tsx";

/** What may stand under a talk or on a site. */
export function SpeakerProfile({ id }: Pick<Person, "id">) {
  const { roster, speakers } = useMessages().text;
  return (
    <Section
      title={speakers.profile}
      actions={<span className="sm t3">{speakers.profileHint}</span>}
    >
      <div className="roster-facts">
        <PersonFact id={id} field="name" label={roster.name} />
        <PersonFact id={id} field="pronouns" label={speakers.pronouns} />
        <PersonFact id={id} field="affiliation" label={speakers.affiliation} />
        <PersonFact id={id} field="website" label={speakers.website} kind="url" />
        <PersonFact id={id} field="links" label={speakers.links} placeholder={speakers.linksHint} />
        <PersonFact id={id} field="shortBio" label={speakers.shortBio} kind="long" />
        <PersonFact id={id} field="longBio" label={speakers.longBio} kind="long" />
      </div>
    </Section>
  );
}
