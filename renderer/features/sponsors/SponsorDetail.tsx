import type { DuplicateHint } from "#core/planning/roster/duplicateHints.ts";
import type { SponsorCard } from "#core/planning/roster/sponsorCard.ts";
import type { Sponsor } from "#core/model/records/sponsor.ts";
import { useMessages } from "../../context/useMessages.ts";
import { ContactHistory } from "../../parts/roster/ContactHistory.tsx";
import { DueBanner } from "../../parts/roster/DueBanner.tsx";
import { DuplicateBanner } from "../../parts/roster/DuplicateBanner.tsx";
import { useRosterView } from "../../parts/roster/useRosterView.ts";
import { Card } from "../../ui/Card.tsx";
import { SponsorFacts } from "./SponsorFacts.tsx";
import { SponsorPledges } from "./SponsorPledges.tsx";

export interface SponsorDetailProps {
  readonly card: SponsorCard;
  readonly hints: readonly DuplicateHint[];
}

/** A sponsor: what they give and where it stands, how to reach them, what members are told. */
export function SponsorDetail({ card, hints }: SponsorDetailProps) {
  const { roster } = useMessages().text;
  const view = useRosterView();
  const { sponsor } = card;
  const name = sponsor.name ?? roster.noName;
  const nameOf = (id: string) => view.sponsors.find((one) => one.id === id)?.name;
  return (
    <>
      <header className="roster-hd wide">
        <div className="grow">
          <h2 className="roster-name large">
            <bdi>{name}</bdi>
          </h2>
          {sponsor.disclosure !== undefined && (
            <p className="t2 roster-words">{sponsor.disclosure}</p>
          )}
        </div>
      </header>
      <DuplicateBanner
        id={sponsor.id}
        hints={hints}
        otherOf={(id) => ({
          name: nameOf(id) ?? roster.noName,
          to: { view: "sponsors", id: id as Sponsor["id"] },
        })}
      />
      <DueBanner about={{ table: "sponsor", id: sponsor.id }} name={name} next={card.next} />
      <div className="roster-cols">
        <div className="roster-col">
          <SponsorPledges card={card} name={name} />
          <Card>
            <ContactHistory
              about={{ table: "sponsor", id: sponsor.id }}
              name={name}
              notes={card.notes}
              next={card.next}
            />
          </Card>
        </div>
        <SponsorFacts id={sponsor.id} />
      </div>
    </>
  );
}
