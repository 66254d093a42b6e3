import { Repeat } from "lucide-react";
import { useMemo } from "react";
import { ruleSentence } from "#core/schedule/ruleSentence.ts";
import { openOccurrences, type OpenOccurrence } from "#core/planning/calendar/openOccurrences.ts";
import type { Decision } from "#core/lint/toDecide.ts";
import { useMessages } from "../../context/useMessages.ts";
import { useNavigate } from "../../context/useNavigate.ts";
import { Button } from "../../ui/Button.tsx";
import { OptionalGlyph } from "../../ui/glyphs/stateGlyphs.tsx";
import { Icon } from "../../ui/Icon.tsx";
import type { CalendarData } from "./calendarData.ts";
import type { GridActions } from "./DayCell.tsx";
import { DecisionItem } from "./DecisionItem.tsx";
import { rowWords } from "./rowWords.ts";
import type { CalendarActs } from "./useCalendarActs.ts";

export interface YearCardsProps {
  readonly data: CalendarData;
  readonly year: number;
  readonly acts: CalendarActs;
  readonly actions: Pick<GridActions, "onAction">;
}

/** Below the year: what its rules left open, and the rules themselves. */
export function YearCards({ data, year, acts, actions }: YearCardsProps) {
  const { text } = useMessages();
  const open = useMemo(
    () => openOccurrences(data.view, year, data.today),
    [data.view, data.today, year],
  );
  const decisions = data.decisions.filter((one) => isOfYear(one, year));
  const isDone = open.length === 0 && decisions.length === 0;
  return (
    <div className="ysum">
      <section className="card" aria-labelledby="left-open">
        <header>
          <h2 id="left-open">{text.calendar.leftOpen}</h2>
        </header>
        <div className={isDone ? "pad" : "lines"}>
          {isDone && <p className="t2">{text.calendar.nothingLeftOpen}</p>}
          <OpenDays open={open} acts={acts} />
          {decisions.map((decision, index) => (
            <DecisionItem key={index} {...{ decision, data, acts, actions }} />
          ))}
        </div>
      </section>
      <Rules data={data} />
    </div>
  );
}

function isOfYear({ meeting }: Decision, year: number): boolean {
  return meeting?.when?.date.startsWith(String(year).padStart(4, "0")) === true;
}

interface OpenDaysProps {
  readonly open: readonly OpenOccurrence[];
  readonly acts: CalendarActs;
}

/** The days of a rule without a meeting, slot by slot: one press plans them all. */
function OpenDays({ open, acts }: OpenDaysProps) {
  const spoken = useMessages();
  const { calendar } = spoken.text;
  const bySlot = [...Map.groupBy(open, ({ occurrence }) => occurrence.slot)];
  return bySlot.map(([slot, days], index) => {
    const [first] = days;
    const row = first ? { series: first.series, slot, months: [] } : { slot, months: [] };
    const { name } = rowWords(row, spoken);
    return (
      <section key={index} className="finding s-advice">
        <Icon of={OptionalGlyph} />
        <div>
          <h3>{calendar.unplanned({ number: days.length, slot: name })}</h3>
          <div className="fixes">
            <Button
              small
              onPress={() => void acts.plan(days.map(({ occurrence }) => occurrence.date))}
            >
              {calendar.planThem(days.length)}
            </Button>
          </div>
        </div>
      </section>
    );
  });
}

function Rules({ data }: { readonly data: CalendarData }) {
  const { text, language } = useMessages();
  const navigate = useNavigate();
  const ruled = data.view.series.flatMap(({ id, rule }) => (rule ? [{ id, rule }] : []));
  return (
    <section className="card" aria-labelledby="rules">
      <header>
        <h2 id="rules">{text.calendar.rules}</h2>
      </header>
      <div className="pad">
        {ruled.length === 0 && <p className="t2">{text.calendar.noRules}</p>}
        <ul className="yl" role="list">
          {ruled.map(({ id, rule }) => (
            <li key={id}>
              <Icon of={Repeat} />
              <span className="sentence">{ruleSentence[language](rule)}</span>
              <Button small look="ghost" onPress={() => navigate({ view: "settings" })}>
                {text.calendar.editRule}
              </Button>
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}
