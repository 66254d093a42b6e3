import type { VenueCard } from "#core/planning/roster/venueCard.ts";
import { useMessages } from "../../context/useMessages.ts";
import { OkGlyph, WarningGlyph } from "../../ui/glyphs/severityGlyphs.tsx";
import { Icon } from "../../ui/Icon.tsx";

/** A venue in the list: its size, how often it was used, and whether somebody should ask again. */
export function VenueRow({ card }: { readonly card: VenueCard }) {
  const { roster, venues } = useMessages().text;
  const { venue, seats, meetings, check } = card;
  const isFresh = check.kind === "fresh";
  return (
    <span className="row">
      <span className="grow two">
        <bdi className={venue.name === undefined ? "t3 trunc block" : "med trunc block"}>
          {venue.name ?? roster.noName}
        </bdi>
        <small className="sm t3 trunc block">
          {seats === undefined ? venues.seatsUnknown : venues.seats(seats)} ·{" "}
          {venues.meetings(meetings.length)}
        </small>
      </span>
      <span className={`state bare ${isFresh ? "s-ok" : "s-warning"}`}>
        <Icon of={isFresh ? OkGlyph : WarningGlyph} />
        {isFresh ? venues.checked : venues.check}
      </span>
    </span>
  );
}
