import { Tag } from "../../ui/Tag.tsx";
import {
  LevelAllGlyph,
  LevelOneGlyph,
  LevelThreeGlyph,
  LevelTwoGlyph,
} from "../../ui/glyphs/levelGlyphs.tsx";
import type { IconShape } from "../../ui/IconShape.ts";

/** A level as the group writes it, with its sign where it is one of the usual words. */
export function LevelTag({ level }: { readonly level: string | undefined }) {
  if (level === undefined || level.trim() === "") return null;
  return (
    <Tag bare icon={signOf(level)}>
      <span className="trunc">{level}</span>
    </Tag>
  );
}

/** Groups write levels in their own words; anything that is not known is for everybody. */
function signOf(level: string): IconShape {
  if (/^(begin|novice|start|débu|initi)/iu.test(level)) return LevelOneGlyph;
  if (/^(inter|moyen)/iu.test(level)) return LevelTwoGlyph;
  if (/^(adv|expert|avanc|confirm)/iu.test(level)) return LevelThreeGlyph;
  return LevelAllGlyph;
}
