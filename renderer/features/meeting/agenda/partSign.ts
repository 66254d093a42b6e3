import { Coffee, Megaphone, MessagesSquare, Presentation, Sparkles } from "lucide-react";
import type { AgendaItem } from "#core/model/records/agendaItem.ts";
import type { IconShape } from "../../../ui/IconShape.ts";

/** Groups name their parts freely; these words tell what most of them are. */
const signs: readonly (readonly [RegExp, IconShape])[] = [
  [/question|q ?& ?a|discuss|échange|débat/iu, MessagesSquare],
  [/announce|annonce|news|nouvelles|welcome|accueil|bienvenue/iu, Megaphone],
  [
    /food|drink|pizza|break|network|coffee|time to talk|pause|buffet|apéro|verre|repas|discuter/iu,
    Coffee,
  ],
];

/** A sign for a part of an evening, beside its name. */
export function partSign({ talk }: AgendaItem, name: string): IconShape {
  if (talk !== undefined) return Presentation;
  return signs.find(([words]) => words.test(name))?.[1] ?? Sparkles;
}
