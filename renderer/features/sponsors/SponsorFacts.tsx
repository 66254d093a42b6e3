import { sponsorRecord, type Sponsor } from "#core/model/records/sponsor.ts";
import { useMessages } from "../../context/useMessages.ts";
import type { RowTextFieldProps } from "../../parts/draft/RowTextField.tsx";
import { Fact } from "../../parts/roster/Fact.tsx";
import { PrivateMark } from "../../parts/roster/PrivateMark.tsx";
import { Card } from "../../ui/Card.tsx";

/** What members are told of a sponsor, and how the organizers reach them. */
export function SponsorFacts({ id }: Pick<Sponsor, "id">) {
  const { roster, sponsors } = useMessages().text;
  return (
    <div className="roster-col">
      <Card title={sponsors.facts} footer={sponsors.disclosureHint}>
        <div className="roster-facts">
          <SponsorFact id={id} field="name" label={roster.name} />
          <SponsorFact id={id} field="website" label={sponsors.website} kind="url" />
          <SponsorFact
            id={id}
            field="disclosure"
            label={sponsors.disclosure}
            placeholder={sponsors.disclosurePlaceholder}
          />
        </div>
      </Card>
      <Card title={roster.contact} actions={<PrivateMark />}>
        <div className="roster-facts">
          <SponsorFact id={id} field="contactName" label={sponsors.contactName} />
          <SponsorFact id={id} field="contactEmail" label={sponsors.contactEmail} kind="email" />
          <SponsorFact id={id} field="contactPhone" label={sponsors.contactPhone} kind="tel" />
          <SponsorFact id={id} field="notes" label={roster.notes} kind="long" />
        </div>
      </Card>
    </div>
  );
}

type SponsorFactProps = Pick<RowTextFieldProps, "id" | "field" | "label" | "kind" | "placeholder">;

function SponsorFact(props: SponsorFactProps) {
  return <Fact record={sponsorRecord} act="change-sponsor" {...props} />;
}
