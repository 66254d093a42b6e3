import { useRef, useState } from "react";
import type { AgendaTimes } from "#core/planning/agenda/agendaTimes.ts";
import { useMessages } from "../../../context/useMessages.ts";
import { usePlanView } from "../../../context/usePlanView.ts";
import { AgendaRow } from "./AgendaRow.tsx";
import { partName } from "./partName.ts";
import { useKeptFocus } from "./useKeptFocus.ts";
import type { AgendaActs } from "./useAgendaActs.ts";
import { useRowDrag } from "./useRowDrag.ts";

export interface AgendaListProps {
  readonly times: AgendaTimes;
  readonly acts: AgendaActs;
}

/** The parts of an evening, to be dragged, or moved by Alt and the arrows. Moves are announced. */
export function AgendaList({ times: { items }, acts }: AgendaListProps) {
  const { text } = useMessages();
  const { talksOf } = usePlanView();
  const [said, setSaid] = useState("");
  const list = useRef<HTMLOListElement>(null);
  const focusRow = useKeptFocus(list, items.map(({ item }) => item.id).join());

  function move(from: number, to: number): void {
    const moved = items[from]?.item;
    if (!moved || to < 0 || to >= items.length || to === from) return;
    acts.move(moved.id, to);
    const part = partName(moved, talksOf) ?? text.meeting.unnamedPart;
    setSaid(text.meeting.partMoved({ part, place: to + 1, of: items.length }));
  }

  const drag = useRowDrag(list, move);
  return (
    <>
      <ol className="agenda" ref={list}>
        {items.map((timed, place) => (
          <AgendaRow
            key={timed.item.id}
            timed={timed}
            place={place}
            isOver={drag.over === place}
            onGrab={(event) => drag.start(event, place)}
            onMove={(by, field) => {
              focusRow(timed.item.id, field);
              move(place, place + by);
            }}
            onAdd={() => focusRow(acts.add(place + 1), "title")}
            onRemove={() => acts.remove(timed.item.id)}
          />
        ))}
      </ol>
      <span className="vh" role="status">
        {said}
      </span>
    </>
  );
}
