import type { DuplicateHint } from "#core/planning/roster/duplicateHints.ts";
import type { VenueCard } from "#core/planning/roster/venueCard.ts";
import type { Venue } from "#core/model/records/venue.ts";
import { useMessages } from "../../context/useMessages.ts";
import { ContactHistory } from "../../parts/roster/ContactHistory.tsx";
import { DuplicateBanner } from "../../parts/roster/DuplicateBanner.tsx";
import { useRosterView } from "../../parts/roster/useRosterView.ts";
import { Card } from "../../ui/Card.tsx";
import { AccessAnswers } from "./AccessAnswers.tsx";
import { VenueCheckBanner } from "./VenueCheckBanner.tsx";
import { VenueFacts } from "./VenueFacts.tsx";
import { VenueHead } from "./VenueHead.tsx";
import { VenueMeetings } from "./VenueMeetings.tsx";

export interface VenueDetailProps {
  readonly card: VenueCard;
  readonly hints: readonly DuplicateHint[];
}

/** A place: how to get in, what it has, who opens, and what happened there. */
export function VenueDetail({ card, hints }: VenueDetailProps) {
  const { roster } = useMessages().text;
  const view = useRosterView();
  const { venue } = card;
  const name = venue.name ?? roster.noName;
  const nameOf = (id: string) => view.plan.venues.find((one) => one.id === id)?.name;
  return (
    <>
      <VenueHead venue={venue} name={name} />
      <DuplicateBanner
        id={venue.id}
        hints={hints}
        otherOf={(id) => ({
          name: nameOf(id) ?? roster.noName,
          to: { view: "venues", id: id as Venue["id"] },
        })}
      />
      <VenueCheckBanner card={card} name={name} />
      <div className="roster-cols">
        <div className="roster-col">
          <AccessAnswers card={card} name={name} />
          <VenueMeetings card={card} />
          <Card>
            <ContactHistory
              about={{ table: "venue", id: venue.id }}
              name={name}
              notes={card.notes}
              next={undefined}
            />
          </Card>
        </div>
        <VenueFacts card={card} />
      </div>
    </>
  );
}
