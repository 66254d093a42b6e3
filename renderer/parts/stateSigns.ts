import type { DisplayState } from "#core/planning/calendar/displayState.ts";
import {
  AnnouncedGlyph,
  CancelledGlyph,
  ConfirmedGlyph,
  HeldGlyph,
  IdeaGlyph,
  OptionalGlyph,
  PlannedGlyph,
  PostponedGlyph,
  SkippedGlyph,
} from "../ui/glyphs/stateGlyphs.tsx";
import type { IconShape } from "../ui/IconShape.ts";

/** How each state of a meeting is drawn, also where there are no colours. */
export const stateSigns: Readonly<Record<DisplayState, IconShape>> = {
  idea: IdeaGlyph,
  planned: PlannedGlyph,
  announced: AnnouncedGlyph,
  optional: OptionalGlyph,
  confirmed: ConfirmedGlyph,
  postponed: PostponedGlyph,
  cancelled: CancelledGlyph,
  skipped: SkippedGlyph,
  held: HeldGlyph,
};
