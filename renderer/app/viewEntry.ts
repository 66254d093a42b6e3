import type { ComponentType } from "react";
import type { Messages } from "../i18n/english.ts";
import type { Route, View } from "../stores/navigation/route.ts";
import type { IconShape } from "../ui/IconShape.ts";

/** A view of the window, as the sidebar, the keys and the palette know it. */
export interface ViewEntryOf<V extends View> {
  readonly view: V;
  readonly name: (text: Messages) => string;
  readonly icon: IconShape;
  /** Where the sidebar has it; nowhere for what is reached from other views. */
  readonly section?: "plan" | "people" | "group";
  /** The letter that leads there after G. */
  readonly letter?: string;
  /** Another key that leads there, such as "Mod+,". */
  readonly key?: string;
  readonly component: ComponentType<{ readonly route: Extract<Route, { readonly view: V }> }>;
  /** What the sidebar counts beside its name. */
  readonly count?: ComponentType;
}

export type ViewEntry = { readonly [V in View]: ViewEntryOf<V> }[View];

/** Checks an entry against the route of its own view. */
export function viewEntry<V extends View>(entry: ViewEntryOf<V>): ViewEntryOf<V> {
  return entry;
}
