import { edit, type Edit } from "../../changes/edit.ts";
import { rowEdits } from "../../changes/rowEdits.ts";
import type { AgendaItem } from "../../model/records/agendaItem.ts";
import type { Meeting } from "../../model/records/meeting.ts";
import type { Talk } from "../../model/records/talk.ts";
import { orderAtEnd } from "../orderAtEnd.ts";
import { reorderEdits } from "../reorderEdits.ts";

export interface NewAgendaItem {
  readonly id: AgendaItem["id"];
  readonly meeting: Meeting["id"];
  readonly title?: string;
  readonly minutes: number;
  readonly talk?: Talk["id"];
}

/**
 * A part more of an evening.
 *
 * @param items those that are there, in their order
 * @param at its place among them, from 0; the end where absent
 */
export function newAgendaItemEdits(
  { id, meeting, title, minutes, talk }: NewAgendaItem,
  items: readonly AgendaItem[],
  at = items.length,
): readonly Edit[] {
  const made = { id, order: orderAtEnd(items) };
  const moved = reorderEdits({ table: "agendaItem", rows: [...items, made] }, id, at);
  return [
    ...rowEdits("agendaItem", id, { meeting, title, minutes, talk }),
    edit(["agendaItem", id, "order"], made.order),
    // Of two edits of one field the last one counts.
    ...moved,
  ];
}
