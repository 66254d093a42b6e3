import type { Meeting } from "#core/model/records/meeting.ts";
import type { ListRow } from "../../ui/listRows.ts";
import { MeetingRow, type MeetingRowProps } from "./MeetingRow.tsx";

export interface AgendaRowProps extends Omit<MeetingRowProps, "meeting"> {
  readonly row: ListRow<Meeting>;
  /** Where it stands in the list, in pixels; a head that sticks stands in the flow, at the top. */
  readonly at: { readonly start: number; readonly height: number; readonly isStuck: boolean };
}

/** A row of the agenda at its place: the head of a month, or a meeting. */
export function AgendaRow({ row, at, ...props }: AgendaRowProps) {
  const { start, height, isStuck } = at;
  const style = isStuck ? { height } : { height, transform: `translateY(${start}px)` };
  if (row.kind === "head") {
    return (
      <div
        role="presentation"
        className={isStuck ? "vlist-row vlist-head stuck" : "vlist-row vlist-head"}
        style={style}
      >
        {row.text}
      </div>
    );
  }
  return (
    <div
      role="listitem"
      className="vlist-row"
      style={style}
      aria-setsize={props.data.view.meetings.length}
      aria-posinset={row.index + 1}
    >
      <MeetingRow meeting={row.item} {...props} />
    </div>
  );
}
