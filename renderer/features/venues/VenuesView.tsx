import { MapPin, Plus } from "lucide-react";
import { useMemo } from "react";
import { duplicateHints } from "#core/planning/roster/duplicateHints.ts";
import { venueCard, type VenueCard } from "#core/planning/roster/venueCard.ts";
import { useMessages } from "../../context/useMessages.ts";
import { useToday } from "../../context/useToday.ts";
import type { RosterColumn, RosterKind } from "../../parts/roster/rosterKind.ts";
import { RosterPage } from "../../parts/roster/RosterPage.tsx";
import { useRosterView } from "../../parts/roster/useRosterView.ts";
import type { Route } from "../../stores/navigation/route.ts";
import { VenueDetail } from "./VenueDetail.tsx";
import { VenueRow } from "./VenueRow.tsx";
import "./venues.css";

const kind: RosterKind<VenueCard> = {
  table: "venue",
  view: "venues",
  icon: MapPin,
  newIcon: Plus,
  create: "new-venue",
  remove: "delete-venue",
  idOf: ({ venue }) => venue.id,
  nameOf: ({ venue }) => venue.name,
  textOf: ({ venue, rooms }) =>
    [venue.name, venue.address, ...rooms.map(({ name }) => name)].join(" "),
  layout: "pages",
  rowHeight: 3.125,
};

export interface VenuesViewProps {
  readonly route: Extract<Route, { readonly view: "venues" }>;
}

/** The places where the group meets, and what is known of each. */
export function VenuesView({ route }: VenuesViewProps) {
  const { venues } = useMessages().text;
  const roster = useRosterView();
  const today = useToday();
  const cards = useMemo(
    () => roster.plan.venues.map((venue) => venueCard(roster, venue, today)),
    [roster, today],
  );
  const hints = useMemo(() => duplicateHints(roster.plan.venues), [roster]);
  const columns: readonly RosterColumn<VenueCard>[] = [
    {
      id: "name",
      label: venues.title,
      keyOf: kind.nameOf,
      cell: (card) => <VenueRow card={card} />,
    },
  ];
  return (
    <RosterPage
      kind={kind}
      words={{ ...venues, count: venues.count(cards.length), newOne: venues.newVenue }}
      columns={columns}
      all={cards}
      selected={route.id}
    >
      {(card) => <VenueDetail card={card} hints={hints} />}
    </RosterPage>
  );
}
