import { useDeskState } from "../../context/useDesk.ts";
import { useMessages } from "../../context/useMessages.ts";
import { MeetingForm } from "../../parts/meetingForm/MeetingForm.tsx";
import { MeetingList } from "./MeetingList.tsx";
import { MonthRibbon } from "./MonthRibbon.tsx";
import type { PaneProps } from "./paneProps.ts";

export interface AgendaPaneProps extends PaneProps {
  readonly onNew: () => void;
}

/** All meetings one below the other, and beside them the form of the one that is chosen. */
export function AgendaPane({ data, place, acts, onNew }: AgendaPaneProps) {
  const { text } = useMessages();
  const hasChoice = useDeskState("navigation", ({ meeting }) => meeting !== undefined);
  return (
    <div className={hasChoice ? "split agsplit" : "split agsplit wide"}>
      <section className="calpane" aria-label={text.calendar.name}>
        <MonthRibbon data={data} place={place} />
        <MeetingList data={data} place={place} onOpen={acts.open} onNew={onNew} />
      </section>
      {hasChoice && (
        <aside className="inspector" aria-label={text.meetingLabel}>
          <MeetingForm />
        </aside>
      )}
    </div>
  );
}
