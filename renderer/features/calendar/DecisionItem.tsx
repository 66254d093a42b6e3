import type { Decision } from "#core/lint/toDecide.ts";
import { useMessages } from "../../context/useMessages.ts";
import { severitySigns } from "../../parts/severitySigns.ts";
import { stateSigns } from "../../parts/stateSigns.ts";
import { Button } from "../../ui/Button.tsx";
import { Icon } from "../../ui/Icon.tsx";
import type { CalendarData } from "./calendarData.ts";
import type { GridActions } from "./DayCell.tsx";
import { decisionWords } from "./decisionWords.ts";
import { useDecisionFixes } from "./useDecisionFixes.ts";
import type { CalendarActs } from "./useCalendarActs.ts";

export interface DecisionItemProps {
  readonly decision: Decision;
  readonly data: CalendarData;
  readonly acts: CalendarActs;
  readonly actions: Pick<GridActions, "onAction">;
}

/** Something that waits for a decision, with its ways out as buttons named after what they lead to. */
export function DecisionItem({ decision, data, acts, actions }: DecisionItemProps) {
  const spoken = useMessages();
  const { title, sentence } = decisionWords(decision, data, spoken);
  const fixes = useDecisionFixes(decision, { acts, actions });
  const { icon, tone } = signOf(decision);
  return (
    <section className={`finding ${tone}`}>
      <Icon of={icon} />
      <div>
        <h3 dir="auto">{title}</h3>
        <p dir="auto">{sentence}</p>
        <div className="fixes">
          {fixes.map(({ label, run }, index) => (
            <Button key={label} small look={index === 0 ? "default" : "ghost"} onPress={run}>
              {label}
            </Button>
          ))}
        </div>
      </div>
    </section>
  );
}

function signOf(decision: Decision) {
  switch (decision.kind) {
    case "finding":
      return severitySigns[decision.finding.severity];
    case "optional":
      return { icon: stateSigns.optional, tone: "s-advice" };
    case "postponed":
      return { icon: stateSigns.postponed, tone: "s-warning" };
  }
}
