import type { SponsorCard } from "#core/planning/roster/sponsorCard.ts";
import { useMessages } from "../../context/useMessages.ts";
import { WarningGlyph } from "../../ui/glyphs/severityGlyphs.tsx";
import { Icon } from "../../ui/Icon.tsx";

/** A sponsor in the list: what is open with them, and whether somebody should ask again. */
export function SponsorRow({ card }: { readonly card: SponsorCard }) {
  const { roster, sponsors } = useMessages().text;
  const { sponsor, open, pledges } = card;
  const isDue = pledges.some(({ due }) => due === "late" || due === "today");
  return (
    <span className="row">
      <span className="grow two">
        <bdi className={sponsor.name === undefined ? "t3 trunc block" : "med trunc block"}>
          {sponsor.name ?? roster.noName}
        </bdi>
        <small className="sm t3 trunc block">
          {sponsors.promises(pledges.length)} ·{" "}
          {open === 0 ? sponsors.nothingOpen : sponsors.openPromises(open)}
        </small>
      </span>
      {isDue && (
        <span className="state bare s-warning">
          <Icon of={WarningGlyph} />
          {sponsors.askAgain}
        </span>
      )}
    </span>
  );
}
