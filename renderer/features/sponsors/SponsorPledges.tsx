import { Plus } from "lucide-react";
import { useState } from "react";
import type { SponsorCard } from "#core/planning/roster/sponsorCard.ts";
import { useMessages } from "../../context/useMessages.ts";
import { PrivateMark } from "../../parts/roster/PrivateMark.tsx";
import { Button } from "../../ui/Button.tsx";
import { Card } from "../../ui/Card.tsx";
import { AddPledge } from "./AddPledge.tsx";
import { PledgeLine } from "./PledgeLine.tsx";

/** What was asked for and promised. Only a person says that something came, was paid or thanked for. */
export function SponsorPledges({
  card,
  name,
}: {
  readonly card: SponsorCard;
  readonly name: string;
}) {
  const { sponsors } = useMessages().text;
  const [isAdding, setAdding] = useState(false);
  const { pledges, sponsor } = card;
  return (
    <Card
      title={sponsors.pledges}
      actions={
        <>
          <PrivateMark />
          <Button small look="ghost" icon={Plus} onPress={() => setAdding(true)}>
            {sponsors.newPledge}
          </Button>
        </>
      }
      lines={pledges.length > 0}
    >
      {pledges.length === 0 && <p className="t3">{sponsors.noPledges}</p>}
      {pledges.map((pledge, place) => (
        <PledgeLine key={pledge.pledge.id} {...pledge} place={place} name={name} />
      ))}
      {isAdding && <AddPledge sponsor={sponsor.id} name={name} onClose={() => setAdding(false)} />}
    </Card>
  );
}
