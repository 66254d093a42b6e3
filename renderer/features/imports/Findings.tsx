import { CircleCheck } from "lucide-react";
import type { ReviewedFinding } from "#core/intake/reviewedFinding.ts";
import { fixLabel } from "#core/lint/fixLabel.ts";
import { toMessage } from "#core/lint/toMessage.ts";
import { useDesk } from "../../context/useDesk.ts";
import { useMessages } from "../../context/useMessages.ts";
import { severitySigns } from "../../parts/severitySigns.ts";
import { Button } from "../../ui/Button.tsx";
import { Icon } from "../../ui/Icon.tsx";

/** What is wrong with the files, each with what can be done about it before anything is stored. */
export function Findings({ findings }: { readonly findings: readonly ReviewedFinding[] }) {
  const { text } = useMessages();
  return (
    <>
      <h2>{text.imports.problems}</h2>
      {findings.length === 0 ? (
        <p className="t2 mt4 row">
          <Icon of={CircleCheck} />
          {text.imports.noProblems}
        </p>
      ) : (
        <ul className="lines import-findings">
          {findings.map((one) => (
            <FindingItem key={one.key} reviewed={one} />
          ))}
        </ul>
      )}
    </>
  );
}

function FindingItem({ reviewed }: { readonly reviewed: ReviewedFinding }) {
  const { text, language } = useMessages();
  const { finding, fix } = reviewed;
  const { icon, tone } = severitySigns[finding.severity];
  const { file, line } = finding.place;
  const where = [file, line === undefined ? undefined : text.imports.line(line)];
  return (
    <li className={fix ? "finding s-ok" : `finding ${tone}`}>
      <Icon of={fix ? CircleCheck : icon} />
      <div>
        <h3>
          <span className="vh">{text.imports.severities[finding.severity]} </span>
          {toMessage(finding, language)}
        </h3>
        <p>{where.filter((part) => part !== undefined).join(", ")}</p>
        {fix && <p role="status">{text.imports.chosen(fixLabel(fix, language))}</p>}
        <Fixes reviewed={reviewed} />
      </div>
    </li>
  );
}

function Fixes({ reviewed: { key, finding, fixes, fix } }: { readonly reviewed: ReviewedFinding }) {
  const { text, language } = useMessages();
  const { choose } = useDesk().imports.getState();
  if (fixes.length === 0) {
    return finding.fixes.length > 0 ? <p>{text.imports.inFile}</p> : null;
  }
  return (
    <div className="fixes">
      {fix ? (
        <Button small onPress={() => choose(key, undefined)}>
          {text.imports.asWritten}
        </Button>
      ) : (
        fixes.map((one) => (
          <Button small key={fixLabel(one, language)} onPress={() => choose(key, one)}>
            {fixLabel(one, language)}
          </Button>
        ))
      )}
    </div>
  );
}
