import { fixLabel } from "#core/lint/fixLabel.ts";
import type { Decision } from "#core/lint/toDecide.ts";
import type { Meeting } from "#core/model/records/meeting.ts";
import { useMessages } from "../../context/useMessages.ts";
import { topicOf } from "#core/planning/calendar/topicOf.ts";
import { useNavigate } from "../../context/useNavigate.ts";
import { usePlanView } from "../../context/usePlanView.ts";
import type { GridActions } from "./DayCell.tsx";
import type { CalendarActs } from "./useCalendarActs.ts";

/** A way out of what waits: a button, named after what it leads to. */
export interface DecisionFix {
  readonly label: string;
  readonly run: () => void;
}

interface Ways {
  readonly acts: CalendarActs;
  readonly actions: Pick<GridActions, "onAction">;
}

/** Where a problem has more ways out, its own view shows them. */
const MOST = 2;

/** The ways out of a decision, the best first. */
export function useDecisionFixes(
  decision: Decision,
  { acts, actions }: Ways,
): readonly DecisionFix[] {
  const { text, language } = useMessages();
  const { calendar } = text;
  const navigate = useNavigate();
  const view = usePlanView();
  const drop = (meeting: Meeting): DecisionFix => ({
    label: calendar.drop,
    run: () => actions.onAction("skip", meeting),
  });
  switch (decision.kind) {
    case "optional":
      return [
        { label: calendar.schedule, run: () => void acts.schedule(decision.meeting) },
        drop(decision.meeting),
      ];
    case "postponed":
      return [
        { label: calendar.findDate, run: () => actions.onAction("move", decision.meeting) },
        drop(decision.meeting),
      ];
    case "finding": {
      const { finding, meeting } = decision;
      const show = { label: calendar.seeProblem, run: () => navigate({ view: "problems" }) };
      if (!meeting) return [show];
      if (finding.code === "tba-past-deadline") {
        const isTopic = finding.facts["missing"] !== "speaker";
        const label = isTopic ? calendar.pickTopic : calendar.pickSpeaker;
        return [
          { label, run: () => acts.open(meeting.id) },
          { label: text.states.skipped, run: () => actions.onAction("skip", meeting) },
        ];
      }
      const subject = topicOf(view, meeting) ?? "";
      const fixes = finding.fixes.slice(0, MOST).map((fix) => ({
        label: fixLabel(fix, language),
        run: () => void acts.fix(finding, fix, subject),
      }));
      return fixes.length > 0 ? fixes : [show];
    }
  }
}
