import { fixLabel } from "#core/lint/fixLabel.ts";
import { toMessage } from "#core/lint/toMessage.ts";
import { useMessages } from "../../context/useMessages.ts";
import { usePlanView } from "../../context/usePlanView.ts";
import { routeOfFinding } from "../../parts/routeOfFinding.ts";
import { severitySigns } from "../../parts/severitySigns.ts";
import { ViewLink } from "../../parts/ViewLink.tsx";
import { Button } from "../../ui/Button.tsx";
import { Icon } from "../../ui/Icon.tsx";
import type { Problem } from "./problem.ts";
import { SourceLines } from "./SourceLines.tsx";
import { useFix } from "./useFix.ts";

/** A problem by itself: where it is, and every fix there is for it. */
export function ProblemDetail({ problem }: { readonly problem: Problem }) {
  const { text, language } = useMessages();
  const fix = useFix();
  const { finding, fixes } = problem;
  const { icon, tone } = severitySigns[finding.severity];
  const route = routeOfFinding(finding, usePlanView());
  return (
    <div className="col g5 problem-detail">
      <div className="row">
        <span className={`fg row g3 ${tone}`}>
          <Icon of={icon} />
          {text.problems.severities[finding.severity]}
        </span>
        <code className="right t3">{finding.code}</code>
      </div>
      <h2 className="problem-title">{toMessage(finding, language)}</h2>
      <SourceLines place={finding.place} />
      {fixes.map((one, index) => {
        const label = fixLabel(one.fix, language);
        return (
          <Button
            key={label}
            look={index === 0 ? "primary" : "default"}
            onPress={() => void fix(one.edits, label)}
          >
            {label}
          </Button>
        );
      })}
      {fixes.length === 0 && <p className="t2">{text.problems.noFixText}</p>}
      {route && (
        <ViewLink to={route} className="btn">
          {text.problems.goThere}
        </ViewLink>
      )}
      <p className="t3 sm">{text.problems.undoHint}</p>
    </div>
  );
}
