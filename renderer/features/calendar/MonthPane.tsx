import { useDeskState } from "../../context/useDesk.ts";
import { useMessages } from "../../context/useMessages.ts";
import { CalendarInspector } from "./CalendarInspector.tsx";
import { Legend } from "./Legend.tsx";
import { MonthGrid } from "./MonthGrid.tsx";
import { MonthRibbon } from "./MonthRibbon.tsx";
import { NextStrip } from "./NextStrip.tsx";
import type { PaneProps } from "./paneProps.ts";
import { weekStartOf } from "./weekStartOf.ts";

export interface MonthPaneProps extends PaneProps {
  readonly onDecide: () => void;
}

/** A month, the year above it, and beside it what comes next and what is to decide. */
export function MonthPane({ data, place, acts, actions, onDecide }: MonthPaneProps) {
  const { text } = useMessages();
  const locale = useDeskState("settings", ({ about }) => about?.systemLanguages[0]);
  const chosen = useDeskState("navigation", ({ meeting }) => meeting);
  return (
    <div className="split cal">
      <section className="calpane" aria-label={text.calendar.name}>
        <MonthRibbon data={data} place={place} />
        <div className="calgrid">
          <MonthGrid
            data={data}
            month={place.month}
            day={place.day}
            weekStart={weekStartOf(data.view.group, locale)}
            chosen={chosen}
            actions={actions}
          />
        </div>
        <Legend />
        <NextStrip data={data} onDecide={onDecide} />
      </section>
      <CalendarInspector data={data} acts={acts} actions={actions} />
    </div>
  );
}
