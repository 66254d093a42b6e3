import { foldName } from "#core/model/foldName.ts";
import { Icon } from "../../ui/Icon.tsx";
import {
  LevelAllGlyph,
  LevelOneGlyph,
  LevelThreeGlyph,
  LevelTwoGlyph,
} from "../../ui/glyphs/levelGlyphs.tsx";
import type { IconShape } from "../../ui/IconShape.ts";

/** Levels as groups write them; another word is shown as it stands. */
const signs: Readonly<Record<string, IconShape>> = {
  beginner: LevelOneGlyph,
  beginners: LevelOneGlyph,
  debutant: LevelOneGlyph,
  intermediate: LevelTwoGlyph,
  intermediaire: LevelTwoGlyph,
  advanced: LevelThreeGlyph,
  avance: LevelThreeGlyph,
  all: LevelAllGlyph,
  "all levels": LevelAllGlyph,
  "tous niveaux": LevelAllGlyph,
};

export interface LevelMarkProps {
  readonly level: string;
  /** Only the sign, with its word for readers of the screen. */
  readonly short?: boolean;
}

/** For whom a talk is. */
export function LevelMark({ level, short = false }: LevelMarkProps) {
  const sign = signs[foldName(level)];
  return (
    <span className="tag bare s-none level-mark" title={level}>
      {sign && <Icon of={sign} />}
      <span className={sign && short ? "vh" : "trunc"}>{level}</span>
    </span>
  );
}
