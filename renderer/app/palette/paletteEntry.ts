import type { Desk } from "../../stores/desk.ts";
import type { IconShape } from "../../ui/IconShape.ts";

export const paletteGroups = ["meetings", "people", "places", "problems", "commands"] as const;
export type PaletteGroup = (typeof paletteGroups)[number];

/** A line of the palette. */
export interface PaletteEntry {
  readonly id: string;
  readonly group: PaletteGroup;
  readonly icon: IconShape;
  /** Colours the icon: a class of states or severities, such as "s-error". */
  readonly tone?: string;
  readonly label: string;
  /** What tells it from others of the same name: a date, a meeting. */
  readonly note?: string;
  readonly keys?: string;
  readonly perform: (desk: Desk) => void;
}
