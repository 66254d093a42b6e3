import type { ReactNode } from "react";
import type { ActName } from "../../i18n/actNames.ts";
import type { IconShape } from "../../ui/IconShape.ts";

export type RosterTable = "person" | "venue" | "sponsor";

/** What a list of people, venues or sponsors has of its own. */
export interface RosterKind<Card> {
  readonly table: RosterTable;
  readonly view: "speakers" | "venues" | "sponsors";
  readonly icon: IconShape;
  readonly newIcon: IconShape;
  readonly create: ActName;
  readonly remove: ActName;
  readonly idOf: (card: Card) => string;
  readonly nameOf: (card: Card) => string | undefined;
  /** What the search looks in. */
  readonly textOf: (card: Card) => string;
  /** A wide list with columns and the thing at its side, or a narrow list beside a wide thing. */
  readonly layout: "table" | "pages";
  /** In rem. */
  readonly rowHeight: number;
}

/** A column of a wide list; a narrow one sorts by the first and shows one cell. */
export interface RosterColumn<Card> {
  readonly id: string;
  readonly label: string;
  /** The key to sort by; those without one are last. */
  readonly keyOf: (card: Card) => string | undefined;
  readonly cell: (card: Card) => ReactNode;
  /** Left out where the window is narrow. */
  readonly isExtra?: boolean;
}

/** The words of a list, as its feature's messages have them. */
export interface RosterWords {
  readonly title: string;
  readonly count: string;
  readonly find: string;
  /** "New person", on the button of the bar. */
  readonly newOne: string;
  /** "Add a person", where there is none yet. */
  readonly add: string;
  /** "Add this person", under a name that was typed. */
  readonly create: string;
  readonly empty: string;
  readonly emptyText: string;
  readonly list: string;
  readonly remove: string;
  readonly removed: string;
}
