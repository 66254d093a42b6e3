import { useState } from "react";
import { filterRoster } from "#core/planning/roster/filterRoster.ts";
import { sortRoster } from "#core/planning/roster/sortRoster.ts";
import { useMessages } from "../../context/useMessages.ts";
import type { RosterColumn, RosterKind } from "./rosterKind.ts";

export interface RosterOrder {
  readonly column: string;
  readonly isDescending: boolean;
}

export interface RosterChoice<Card> {
  readonly query: string;
  readonly setQuery: (query: string) => void;
  readonly order: RosterOrder;
  readonly sortBy: (column: string) => void;
  readonly shown: readonly Card[];
}

/** Which of the rows are shown, and in which order: what was searched for, sorted by a column. */
export function useRosterChoice<Card>(
  kind: RosterKind<Card>,
  cards: readonly Card[],
  columns: readonly RosterColumn<Card>[],
): RosterChoice<Card> {
  const { language } = useMessages();
  const [query, setQuery] = useState("");
  const [order, setOrder] = useState<RosterOrder>({ column: "name", isDescending: false });
  const column = columns.find(({ id }) => id === order.column);
  const found = filterRoster(cards, query, kind.textOf);
  const named = sortRoster(found, kind.nameOf, { language, isDescending: false });
  return {
    query,
    setQuery,
    order,
    // By name among those that the column does not tell apart: sorting keeps what was sorted before.
    shown: column
      ? sortRoster(named, column.keyOf, { language, isDescending: order.isDescending })
      : named,
    sortBy: (id) =>
      setOrder({ column: id, isDescending: order.column === id && !order.isDescending }),
  };
}
