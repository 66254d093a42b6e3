import type { ReactNode } from "react";
import type { RosterColumn, RosterKind, RosterWords } from "./rosterKind.ts";

/** What a list and the thing beside it are made of. */
export interface RosterPageProps<Card> {
  readonly kind: RosterKind<Card>;
  readonly words: RosterWords;
  readonly columns: readonly RosterColumn<Card>[];
  readonly all: readonly Card[];
  /** Those that a filter of the feature leaves; all of them without one. */
  readonly cards?: readonly Card[];
  readonly clearFilter?: () => void;
  readonly above?: ReactNode;
  /** Another way to the first ones, where there is none. */
  readonly secondWay?: ReactNode;
  readonly selected: string | undefined;
  readonly children: (card: Card) => ReactNode;
}
