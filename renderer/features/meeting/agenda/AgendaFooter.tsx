import type { AgendaTimes } from "#core/planning/agenda/agendaTimes.ts";
import { useMessages } from "../../../context/useMessages.ts";

/** When it ends, and how that fits the closing of the venue. */
export function AgendaFooter({ times: { end, spare } }: { readonly times: AgendaTimes }) {
  const { meeting } = useMessages().text;
  if (end === undefined) return <p>{meeting.noStart}</p>;
  return (
    <p className={spare !== undefined && spare < 0 ? "row agenda-end over" : "row agenda-end"}>
      <time className="endt num">{end}</time>
      <span>
        {meeting.ends}
        {spare !== undefined && spare >= 0 && ` ${meeting.spare(spare)}`}
        {spare !== undefined && spare < 0 && ` ${meeting.overrun(-spare)}`}
      </span>
    </p>
  );
}
