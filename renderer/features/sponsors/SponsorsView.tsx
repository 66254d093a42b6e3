import { HandCoins, Plus } from "lucide-react";
import { useMemo } from "react";
import { duplicateHints } from "#core/planning/roster/duplicateHints.ts";
import { sponsorCard, type SponsorCard } from "#core/planning/roster/sponsorCard.ts";
import { useMessages } from "../../context/useMessages.ts";
import { useToday } from "../../context/useToday.ts";
import type { RosterColumn, RosterKind } from "../../parts/roster/rosterKind.ts";
import { RosterPage } from "../../parts/roster/RosterPage.tsx";
import { useRosterView } from "../../parts/roster/useRosterView.ts";
import type { Route } from "../../stores/navigation/route.ts";
import { SponsorDetail } from "./SponsorDetail.tsx";
import { SponsorRow } from "./SponsorRow.tsx";
import "./sponsors.css";

const kind: RosterKind<SponsorCard> = {
  table: "sponsor",
  view: "sponsors",
  icon: HandCoins,
  newIcon: Plus,
  create: "new-sponsor",
  remove: "delete-sponsor",
  idOf: ({ sponsor }) => sponsor.id,
  nameOf: ({ sponsor }) => sponsor.name,
  textOf: ({ sponsor, pledges }) =>
    [sponsor.name, ...pledges.map(({ pledge }) => pledge.gives)].join(" "),
  layout: "pages",
  rowHeight: 3.125,
};

export interface SponsorsViewProps {
  readonly route: Extract<Route, { readonly view: "sponsors" }>;
}

/** Who supports the group, with what, and where each promise stands. */
export function SponsorsView({ route }: SponsorsViewProps) {
  const { sponsors } = useMessages().text;
  const roster = useRosterView();
  const today = useToday();
  const cards = useMemo(
    () => roster.sponsors.map((sponsor) => sponsorCard(roster, sponsor, today)),
    [roster, today],
  );
  const hints = useMemo(() => duplicateHints(roster.sponsors), [roster]);
  const pledges = cards.reduce((count, card) => count + card.pledges.length, 0);
  const columns: readonly RosterColumn<SponsorCard>[] = [
    {
      id: "name",
      label: sponsors.title,
      keyOf: kind.nameOf,
      cell: (card) => <SponsorRow card={card} />,
    },
  ];
  return (
    <RosterPage
      kind={kind}
      words={{
        ...sponsors,
        count: sponsors.count({ partners: cards.length, pledges }),
        newOne: sponsors.newSponsor,
      }}
      columns={columns}
      all={cards}
      selected={route.id}
    >
      {(card) => <SponsorDetail card={card} hints={hints} />}
    </RosterPage>
  );
}
