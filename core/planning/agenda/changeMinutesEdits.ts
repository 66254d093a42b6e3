import { edit, type Edit } from "../../changes/edit.ts";
import type { AgendaItem } from "../../model/records/agendaItem.ts";

const LONGEST = 10_080;

/** A part of an agenda that takes so many minutes more, or fewer: at least one. */
export function changeMinutesEdits(
  { id, minutes = 0 }: Pick<AgendaItem, "id" | "minutes">,
  by: number,
): readonly Edit[] {
  const next = Math.min(Math.max(minutes + by, 1), LONGEST);
  return next === minutes ? [] : [edit(["agendaItem", id, "minutes"], next)];
}
