import { useState } from "react";
import { useMessages } from "../../context/useMessages.ts";
import { Button } from "../../ui/Button.tsx";
import type { CalendarData } from "./calendarData.ts";
import type { GridActions } from "./DayCell.tsx";
import { DecisionItem } from "./DecisionItem.tsx";
import { NextUpCard } from "./NextUpCard.tsx";
import type { CalendarActs } from "./useCalendarActs.ts";

export interface CalendarInspectorProps {
  readonly data: CalendarData;
  readonly acts: CalendarActs;
  readonly actions: Pick<GridActions, "onAction">;
}

/** An imported plan of ten years may have hundreds. */
const MOST = 12;

/** What comes next, and what waits for a decision. */
export function CalendarInspector({ data, acts, actions }: CalendarInspectorProps) {
  const { text } = useMessages();
  const [isWhole, setWhole] = useState(false);
  const { decisions } = data;
  const shown = isWhole ? decisions : decisions.slice(0, MOST);
  return (
    <aside className="inspector" aria-label={text.calendar.nextUp}>
      <NextUpCard data={data} onOpen={acts.open} />
      <section className="sec mt6" aria-labelledby="to-decide">
        <header>
          <h2 id="to-decide">{text.calendar.toDecide}</h2>
          <span className="right t3">{decisions.length}</span>
        </header>
        {decisions.length === 0 ? (
          <p className="t2">{text.calendar.nothingToDecide}</p>
        ) : (
          <div className="card lines">
            {shown.map((decision, index) => (
              <DecisionItem key={index} {...{ decision, data, acts, actions }} />
            ))}
          </div>
        )}
        {shown.length < decisions.length && (
          <p className="mt4">
            <Button look="link" onPress={() => setWhole(true)}>
              {text.calendar.showAll(decisions.length)}
            </Button>
          </p>
        )}
      </section>
    </aside>
  );
}
