import type { DuplicateHint } from "#core/planning/roster/duplicateHints.ts";
import { useMessages } from "../../context/useMessages.ts";
import type { Route } from "../../stores/navigation/route.ts";
import { Banner } from "../../ui/Banner.tsx";
import { ViewLink } from "../ViewLink.tsx";

export interface DuplicateBannerProps {
  readonly id: string;
  readonly hints: readonly DuplicateHint[];
  /** What the other one is called, and where it is. */
  readonly otherOf: (id: string) => { readonly name: string; readonly to: Route };
}

/** Who may be the same as this one, with the way there. Nothing is joined by itself. */
export function DuplicateBanner({ id, hints, otherOf }: DuplicateBannerProps) {
  const { roster } = useMessages().text;
  const mine = hints.filter(({ ids }) => ids.includes(id));
  return mine.map(({ ids: [one, other], reason }) => {
    const otherId = one === id ? other : one;
    const { name, to } = otherOf(otherId);
    return (
      <Banner key={otherId} tone="advice">
        <b className="roster-name">{roster.perhapsSame(name)}</b>
        <p className="t2">
          {roster.duplicateReasons[reason]} <ViewLink to={to}>{roster.show(name)}</ViewLink>
        </p>
      </Banner>
    );
  });
}
