import type { VenueCard } from "#core/planning/roster/venueCard.ts";
import type { Venue } from "#core/model/records/venue.ts";
import { useMessages } from "../../context/useMessages.ts";
import { PrivateMark } from "../../parts/roster/PrivateMark.tsx";
import { Card } from "../../ui/Card.tsx";
import { VenueFact } from "./VenueFact.tsx";
import { VenueRooms } from "./VenueRooms.tsx";

/** What is known of a place, in cards: what members may read first, then what is for the organizers. */
export function VenueFacts({ card }: { readonly card: VenueCard }) {
  return (
    <div className="roster-col">
      <PublicFacts venue={card.venue} />
      <VenueRooms card={card} />
      <PrivateFacts venue={card.venue} />
    </div>
  );
}

function PublicFacts({ venue }: { readonly venue: Venue }) {
  const { roster, venues } = useMessages().text;
  return (
    <Card title={venues.gettingIn}>
      <div className="roster-facts">
        <VenueFact id={venue.id} field="name" label={roster.name} />
        <VenueFact id={venue.id} field="address" label={venues.address} />
        <VenueFact id={venue.id} field="map" label={venues.map} kind="url" />
        <VenueFact id={venue.id} field="website" label={venues.website} kind="url" />
        <VenueFact id={venue.id} field="capacity" label={venues.capacity} kind="number" />
        <VenueFact
          id={venue.id}
          field="access"
          label={venues.access}
          kind="long"
          placeholder={venues.accessHint}
        />
      </div>
    </Card>
  );
}

function PrivateFacts({ venue }: { readonly venue: Venue }) {
  const { roster, venues } = useMessages().text;
  return (
    <>
      <Card title={venues.equipment} actions={<PrivateMark />}>
        <div className="roster-facts">
          <VenueFact
            id={venue.id}
            field="equipment"
            label={venues.equipment}
            kind="long"
            placeholder={venues.equipmentHint}
          />
          <VenueFact id={venue.id} field="wifi" label={venues.wifi} />
          <VenueFact id={venue.id} field="closes" label={venues.closes} kind="time" />
          <VenueFact id={venue.id} field="cost" label={venues.cost} />
        </div>
      </Card>
      <Card title={roster.contact} actions={<PrivateMark />}>
        <div className="roster-facts">
          <VenueFact id={venue.id} field="contactName" label={venues.contactName} />
          <VenueFact id={venue.id} field="contactEmail" label={venues.contactEmail} kind="email" />
          <VenueFact id={venue.id} field="contactPhone" label={venues.contactPhone} kind="tel" />
          <VenueFact id={venue.id} field="notes" label={roster.notes} kind="long" />
        </div>
      </Card>
    </>
  );
}
