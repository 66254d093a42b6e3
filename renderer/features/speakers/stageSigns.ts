import { CircleDashed, LifeBuoy, Send } from "lucide-react";
import type { TalkStage } from "#core/planning/roster/talkStage.ts";
import {
  CancelledGlyph,
  ConfirmedGlyph,
  HeldGlyph,
  PlannedGlyph,
} from "../../ui/glyphs/stateGlyphs.tsx";
import type { IconShape } from "../../ui/IconShape.ts";

export interface StageSign {
  readonly icon: IconShape;
  readonly tone: string;
}

/** How each stage is drawn, also where there are no colours. */
export const stageSigns: Readonly<Record<TalkStage, StageSign>> = {
  lead: { icon: CircleDashed, tone: "s-idea" },
  invited: { icon: Send, tone: "s-planned" },
  planned: { icon: PlannedGlyph, tone: "s-planned" },
  confirmed: { icon: ConfirmedGlyph, tone: "s-confirmed" },
  "stand-by": { icon: LifeBuoy, tone: "s-none stage-plain" },
  given: { icon: HeldGlyph, tone: "s-held" },
  "no-show": { icon: CancelledGlyph, tone: "s-cancelled" },
};
