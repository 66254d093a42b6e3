import { GripVertical, X } from "lucide-react";
import type { KeyboardEvent, PointerEvent } from "react";
import { agendaItemRecord } from "#core/model/records/agendaItem.ts";
import type { TimedItem } from "#core/planning/agenda/agendaTimes.ts";
import { shiftMinutes } from "#core/planning/agenda/shiftMinutes.ts";
import { useMessages } from "../../../context/useMessages.ts";
import { usePlanView } from "../../../context/usePlanView.ts";
import { InlineDraftInput } from "../../../parts/draft/InlineDraftInput.tsx";
import { rowField } from "../../../parts/draft/rowField.ts";
import { useDraftField } from "../../../parts/draft/useDraftField.ts";
import { Icon } from "../../../ui/Icon.tsx";
import { IconButton } from "../../../ui/IconButton.tsx";
import { PartPeople } from "./PartPeople.tsx";
import { partName } from "./partName.ts";
import { partSign } from "./partSign.ts";
import type { AgendaCell } from "./useKeptFocus.ts";

export interface AgendaRowProps {
  readonly timed: TimedItem;
  readonly place: number;
  readonly isOver: boolean;
  readonly onGrab: (event: PointerEvent<HTMLElement>) => void;
  readonly onMove: (by: number, cell: AgendaCell) => void;
  readonly onAdd: () => void;
  readonly onRemove: () => void;
}

const STEP = 5;

/** One part: its time, its length, what it is and who is in it. */
export function AgendaRow({ timed: { item, start }, place, isOver, ...row }: AgendaRowProps) {
  const { text } = useMessages();
  const { talksOf } = usePlanView();
  const name = partName(item, talksOf);
  const said = name ?? text.meeting.unnamedPart;
  const fields = fieldsOf(item.id);
  const length = useDraftField(fields.minutes);

  function answer(event: KeyboardEvent, cell: AgendaCell): void {
    const by = event.key === "ArrowUp" ? -1 : event.key === "ArrowDown" ? 1 : 0;
    if (event.key === "Insert") row.onAdd();
    else if (by !== 0 && event.altKey) row.onMove(by, cell);
    else if (by !== 0 && event.shiftKey) {
      length.type(String(shiftMinutes(Number(length.text) || 0, -by * STEP)));
      length.leave();
    } else return;
    event.preventDefault();
  }

  return (
    <li className={isOver ? "ag over" : "ag"} data-row={item.id}>
      <span className="grip" title={text.meeting.dragPart(said)} onPointerDown={row.onGrab}>
        <Icon of={GripVertical} size="sm" />
      </span>
      <time className="num">{start ?? "–"}</time>
      <span className="dur" data-cell="minutes">
        <InlineDraftInput
          numeric
          look="input num"
          label={text.meeting.minutesFor(said)}
          of={fields.minutes}
          onKeyDown={(event) => answer(event, "minutes")}
        />
        <span className="t3">{text.meeting.minutes}</span>
      </span>
      <span className="agic">
        <Icon of={partSign(item, said)} />
      </span>
      <span className="grow agtitle" data-cell="title">
        <InlineDraftInput
          look="plain-input med"
          label={text.meeting.partTitle(place + 1)}
          placeholder={name ?? text.meeting.unnamedPart}
          of={fields.title}
          onKeyDown={(event) => answer(event, "title")}
        />
      </span>
      <PartPeople item={item} />
      <IconButton small icon={X} label={text.meeting.removePart(said)} onPress={row.onRemove} />
    </li>
  );
}

function fieldsOf(id: string) {
  const of = { record: agendaItemRecord, id, act: "change-agenda" } as const;
  return {
    minutes: rowField({ ...of, field: "minutes" }),
    title: rowField({ ...of, field: "title" }),
  };
}
