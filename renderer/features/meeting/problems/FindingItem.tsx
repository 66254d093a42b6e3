import { fixEdits } from "#core/lint/fixEdits.ts";
import { fixLabel } from "#core/lint/fixLabel.ts";
import type { Finding } from "#core/lint/finding.ts";
import { toMessage } from "#core/lint/toMessage.ts";
import { useAct } from "../../../context/useAct.ts";
import { useDeskState } from "../../../context/useDesk.ts";
import { useMessages } from "../../../context/useMessages.ts";
import { severitySigns } from "../../../parts/severitySigns.ts";
import { Button } from "../../../ui/Button.tsx";
import { Icon } from "../../../ui/Icon.tsx";

export interface FindingItemProps {
  readonly finding: Finding;
  /** The one whose fix is done first. */
  readonly isFirst: boolean;
}

/** A problem: how much it matters, its sentence, and what mends it by name. */
export function FindingItem({ finding, isFirst }: FindingItemProps) {
  const { text, language } = useMessages();
  const rows = useDeskState("plans", (state) => state.rows);
  const act = useAct();
  const { icon, tone } = severitySigns[finding.severity];
  const sentence = toMessage(finding, language);
  const fixes = finding.fixes.flatMap((fix) => {
    const edits = fixEdits(finding, fix, rows);
    return edits ? [{ label: fixLabel(fix, language), edits }] : [];
  });
  return (
    <li className={`finding ${tone}`}>
      <Icon of={icon} />
      <div>
        <h3>
          <span className="vh">{text.meeting.severities[finding.severity]}. </span>
          {sentence}
        </h3>
        {fixes.length > 0 && (
          <div className="fixes">
            {fixes.map(({ label, edits }, place) => (
              <Button
                key={label}
                small
                look={isFirst && place === 0 ? "primary" : "default"}
                onPress={() => void act("fix-problem", edits, label)}
              >
                {label}
              </Button>
            ))}
          </div>
        )}
      </div>
    </li>
  );
}
