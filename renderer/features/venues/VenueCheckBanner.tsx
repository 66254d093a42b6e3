import { edit } from "#core/changes/edit.ts";
import type { VenueCard } from "#core/planning/roster/venueCard.ts";
import { useAct } from "../../context/useAct.ts";
import { useMessages } from "../../context/useMessages.ts";
import { useToday } from "../../context/useToday.ts";
import { Banner } from "../../ui/Banner.tsx";
import { Button } from "../../ui/Button.tsx";

/** Says how old the answers are, until somebody has asked again. */
export function VenueCheckBanner({
  card,
  name,
}: {
  readonly card: VenueCard;
  readonly name: string;
}) {
  const { venues } = useMessages().text;
  const perform = useAct();
  const today = useToday();
  const { venue, check, missing } = card;
  if (check.kind === "fresh") return null;
  const words = check.kind === "never" ? venues.neverChecked : venues.lastChecked(check.months);
  return (
    <Banner
      tone="warning"
      actions={
        <Button
          small
          onPress={() =>
            void perform("change-venue", [edit(["venue", venue.id, "checkedOn"], today)], name)
          }
        >
          {venues.markChecked}
        </Button>
      }
    >
      <b>{words}</b>
      <p className="t2">
        {missing > 0 && `${venues.missingAnswers(missing)} `}
        {venues.askAgain}
      </p>
    </Banner>
  );
}
