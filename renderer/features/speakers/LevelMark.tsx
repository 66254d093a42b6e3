import { foldName } from "#core/model/foldName.ts";
import { useMessages } from "../../context/useMessages.ts";
import { Icon } from "../../ui/Icon.tsx";
import {
  LevelAllGlyph,
  LevelOneGlyph,
  LevelThreeGlyph,
  LevelTwoGlyph,
} from "../../ui/glyphs/levelGlyphs.tsx";
import type { IconShape } from "../../ui/IconShape.ts";

const levels = {
  beginner: LevelOneGlyph,
  intermediate: LevelTwoGlyph,
  advanced: LevelThreeGlyph,
  all: LevelAllGlyph,
} as const satisfies Readonly<Record<string, IconShape>>;
type Level = keyof typeof levels;

/** Levels as groups write them; another word is shown as it stands. */
const words: Readonly<Record<string, Level>> = {
  beginner: "beginner",
  beginners: "beginner",
  debutant: "beginner",
  intermediate: "intermediate",
  intermediaire: "intermediate",
  advanced: "advanced",
  avance: "advanced",
  all: "all",
  "all levels": "all",
  "tous niveaux": "all",
};

export interface LevelMarkProps {
  readonly level: string;
  /** Only the sign, with its word for readers of the screen. */
  readonly short?: boolean;
}

/** For whom a talk is. */
export function LevelMark({ level, short = false }: LevelMarkProps) {
  const { speakers } = useMessages().text;
  const known = words[foldName(level)];
  const sign = known && levels[known];
  const name = known ? speakers.levels[known] : level;
  return (
    <span className="tag bare s-none level-mark" title={name}>
      {sign && <Icon of={sign} />}
      <span className={sign && short ? "vh" : "trunc"}>{name}</span>
    </span>
  );
}
