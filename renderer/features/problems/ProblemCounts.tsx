import type { Finding } from "#core/lint/finding.ts";
import { useMessages } from "../../context/useMessages.ts";
import { severitySigns } from "../../parts/severitySigns.ts";
import { Icon } from "../../ui/Icon.tsx";

const severities = ["error", "warning", "note"] as const;

export interface ProblemCountsProps {
  readonly severities: readonly Finding["severity"][];
  /** In words where there is room for them; else numbers, whose words are only heard. */
  readonly inWords?: boolean;
}

/** How many of each severity, those that there are. */
export function ProblemCounts({ severities: all, inWords = false }: ProblemCountsProps) {
  const { problems } = useMessages().text;
  return (
    <span className="row sm g5">
      {severities.map((severity) => {
        const count = all.filter((one) => one === severity).length;
        if (count === 0) return null;
        const { icon, tone } = severitySigns[severity];
        const words = problems.counts[severity](count);
        return (
          <span key={severity} className={`fg row g2 med ${tone}`}>
            <Icon of={icon} size="sm" />
            {inWords ? words : <span aria-hidden>{count}</span>}
            {!inWords && <span className="vh">{words}</span>}
          </span>
        );
      })}
    </span>
  );
}
