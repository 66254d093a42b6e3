import { useMemo } from "react";
import { agendaItemRecord, type AgendaItem } from "#core/model/records/agendaItem.ts";
import type { Meeting } from "#core/model/records/meeting.ts";
import { agendaTimes, type AgendaTimes } from "#core/planning/agenda/agendaTimes.ts";
import { inOrder } from "#core/planning/inOrder.ts";
import { usePlanView } from "../../../context/usePlanView.ts";
import { useRows } from "../../../context/useRows.ts";

export interface Agenda {
  /** In their order. */
  readonly items: readonly AgendaItem[];
  readonly times: AgendaTimes;
}

/** The agenda of a meeting with its clock times. */
export function useAgenda(meeting: Meeting): Agenda {
  const { group, venueOf } = usePlanView();
  const all = useRows(agendaItemRecord);
  const items = useMemo(
    () => inOrder(all.filter((item) => item.meeting === meeting.id)),
    [all, meeting.id],
  );
  const closes = venueOf(meeting)?.closes;
  return { items, times: agendaTimes({ meeting, items, closes, zone: group?.zone }) };
}
