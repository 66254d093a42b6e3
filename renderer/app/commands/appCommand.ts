import type { Messages } from "../../i18n/english.ts";
import type { Desk } from "../../stores/desk.ts";
import type { IconShape } from "../../ui/IconShape.ts";

/** Something that can be done from anywhere in an open plan: by key, by menu, from the palette. */
export interface AppCommand {
  readonly id: string;
  /** A verb with its object: "Save a backup". */
  readonly name: (text: Messages) => string;
  readonly icon: IconShape;
  /**
   * Its keys, as `chordOf` names them: "Mod+K" (Ctrl, or Cmd on a Mac), "F1", or two letters one
   * after the other: "G C".
   */
  readonly keys: readonly string[];
  /** Keys that a browser keeps for itself, so only the desktop application answers them. */
  readonly desktopKeys?: readonly string[];
  readonly perform: (desk: Desk) => void;
}
