import { LifeBuoy } from "lucide-react";
import type { talkStates } from "#core/model/records/talk.ts";
import {
  AnnouncedGlyph,
  CancelledGlyph,
  ConfirmedGlyph,
  HeldGlyph,
  IdeaGlyph,
  PlannedGlyph,
} from "../../../ui/glyphs/stateGlyphs.tsx";
import type { IconShape } from "../../../ui/IconShape.ts";

export type TalkStage = (typeof talkStates)[number];

/** How sure a talk is, in the signs that meetings have: the shape says it before the colour. */
export const stageSigns: Readonly<
  Record<TalkStage, { readonly icon: IconShape; readonly tone: string }>
> = {
  idea: { icon: IdeaGlyph, tone: "s-idea" },
  asked: { icon: PlannedGlyph, tone: "s-planned" },
  proposed: { icon: PlannedGlyph, tone: "s-planned" },
  accepted: { icon: AnnouncedGlyph, tone: "s-announced" },
  confirmed: { icon: ConfirmedGlyph, tone: "s-confirmed" },
  "stand-by": { icon: LifeBuoy, tone: "s-none" },
  given: { icon: HeldGlyph, tone: "s-held" },
  withdrawn: { icon: CancelledGlyph, tone: "s-cancelled" },
  "no-show": { icon: CancelledGlyph, tone: "s-cancelled" },
};
