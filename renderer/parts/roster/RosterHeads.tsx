import { ChevronDown, ChevronUp } from "lucide-react";
import { useMessages } from "../../context/useMessages.ts";
import { Icon } from "../../ui/Icon.tsx";
import type { RosterColumn } from "./rosterKind.ts";
import type { RosterOrder } from "./useRosterChoice.ts";

export interface RosterHeadsProps<Card> {
  readonly columns: readonly RosterColumn<Card>[];
  readonly order: RosterOrder;
  readonly sortBy: (column: string) => void;
}

/** The heads of the columns: each sorts, and once more turns the order around. */
export function RosterHeads<Card>({ columns, order, sortBy }: RosterHeadsProps<Card>) {
  const { roster } = useMessages().text;
  return (
    <div className="roster-heads roster-grid" role="group" aria-label={roster.sortedBy}>
      {columns.map(({ id, label, isExtra = false }) => {
        const isChosen = order.column === id;
        const way = order.isDescending ? roster.descending : roster.ascending;
        return (
          <button
            key={id}
            type="button"
            className={isExtra ? "hide-md" : undefined}
            aria-pressed={isChosen}
            aria-label={isChosen ? `${label}, ${way}` : label}
            onClick={() => sortBy(id)}
          >
            <span className="trunc">{label}</span>
            {isChosen && <Icon of={order.isDescending ? ChevronDown : ChevronUp} size="sm" />}
          </button>
        );
      })}
    </div>
  );
}
