import { fixLabel } from "#core/lint/fixLabel.ts";
import { toMessage } from "#core/lint/toMessage.ts";
import { useMessages } from "../../context/useMessages.ts";
import { severitySigns } from "../../parts/severitySigns.ts";
import { Button } from "../../ui/Button.tsx";
import { Icon } from "../../ui/Icon.tsx";
import type { Problem } from "./problem.ts";
import { useFix } from "./useFix.ts";

export interface ProblemRowProps {
  readonly problem: Problem;
  readonly isChosen: boolean;
  readonly choose: () => void;
}

/** A line of the list: what is wrong, and its best fix as a button. */
export function ProblemRow({ problem, isChosen, choose }: ProblemRowProps) {
  const { text, language } = useMessages();
  const fix = useFix();
  const { finding, fixes } = problem;
  const { icon, tone } = severitySigns[finding.severity];
  const [best] = fixes;
  return (
    <li className="problem" data-chosen={isChosen || undefined}>
      <span
        className={`fg ${tone}`}
        role="img"
        aria-label={text.problems.severities[finding.severity]}
      >
        <Icon of={icon} />
      </span>
      <button
        type="button"
        className="problem-words trunc"
        aria-current={isChosen ? "true" : undefined}
        onClick={choose}
        onFocus={choose}
      >
        {toMessage(finding, language)}
      </button>
      {best ? (
        <Button small onPress={() => void fix(best.edits, fixLabel(best.fix, language))}>
          {fixLabel(best.fix, language)}
        </Button>
      ) : (
        <span className="t3 sm nowrap">{text.problems.noFix}</span>
      )}
    </li>
  );
}
