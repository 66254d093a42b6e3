import type { Person } from "#core/model/records/person.ts";
import { useMessages } from "../../context/useMessages.ts";
import { DraftSelect } from "../../parts/draft/DraftSelect.tsx";
import { PrivateMark } from "../../parts/roster/PrivateMark.tsx";
import { Section } from "../../ui/Section.tsx";
import { consentKinds, consentMeaning } from "./consentMeaning.ts";

/** What somebody agreed to. That nobody asked is said, and is no yes. */
export function ConsentFields({ id, name }: Pick<Person, "id"> & { readonly name: string }) {
  const { speakers } = useMessages().text;
  const { yes, no, unknown } = speakers.consentAnswers;
  return (
    <Section title={speakers.consent} actions={<PrivateMark />}>
      <div className="roster-facts">
        {consentKinds.map((kind) => (
          <DraftSelect
            key={kind}
            label={speakers.consents[kind]}
            options={[
              { value: "", label: unknown },
              { value: "yes", label: yes },
              { value: "no", label: no },
            ]}
            of={{
              place: { table: "person", id, field: `consent.${kind}` },
              act: "change-person",
              subject: () => name,
              meaning: consentMeaning(id, kind),
            }}
          />
        ))}
      </div>
    </Section>
  );
}
