import { useMessages } from "../../context/useMessages.ts";
import { useRoute } from "../../context/useRoute.ts";
import { ViewLink } from "../../parts/ViewLink.tsx";
import type { Route, View } from "../../stores/navigation/route.ts";
import { Icon } from "../../ui/Icon.tsx";
import type { ViewEntry } from "../viewEntry.ts";

export interface NavigationSectionProps {
  readonly title?: string;
  readonly entries: readonly ViewEntry[];
}

/** A part of the sidebar. In the narrow one only icons and counts are left, and names are in the tips. */
export function NavigationSection({ title, entries }: NavigationSectionProps) {
  const { text } = useMessages();
  const { view } = useRoute();
  if (entries.length === 0) return null;
  return (
    <div className="nav">
      {title !== undefined && <h2>{title}</h2>}
      {entries.map((entry) => (
        <ViewLink
          key={entry.view}
          to={{ view: entry.view } as Route}
          title={entry.name(text)}
          isCurrent={isWithin(entry.view, view)}
        >
          <Icon of={entry.icon} />
          <span className="txt">{entry.name(text)}</span>
          {entry.count && <entry.count />}
        </ViewLink>
      ))}
    </div>
  );
}

/** A meeting is a thing of the calendar. */
function isWithin(entry: View, here: View): boolean {
  return entry === here || (entry === "calendar" && here === "meeting");
}
