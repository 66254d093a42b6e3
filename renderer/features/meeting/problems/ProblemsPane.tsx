import type { Finding } from "#core/lint/finding.ts";
import type { Meeting } from "#core/model/records/meeting.ts";
import { useFindings } from "../../../context/useFindings.ts";
import { useMessages } from "../../../context/useMessages.ts";
import { usePlanView } from "../../../context/usePlanView.ts";
import { severitySigns } from "../../../parts/severitySigns.ts";
import { OkGlyph } from "../../../ui/glyphs/severityGlyphs.tsx";
import { Icon } from "../../../ui/Icon.tsx";
import { FindingItem } from "./FindingItem.tsx";

const severities = ["error", "warning", "note"] as const;

/** What is wrong or missing with a meeting and its talks, each with what mends it. */
export function ProblemsPane({ meeting }: { readonly meeting: Meeting }) {
  const { text } = useMessages();
  const findings = useFindingsOf(meeting);
  const [first] = findings.filter(({ fixes }) => fixes.length > 0);
  return (
    <aside className="inspector" aria-label={text.meeting.problems}>
      <div className="row">
        <h2 className="grow">{text.meeting.problemsHead}</h2>
        <span className="row sm g5">
          {severities.map((severity) => (
            <Count key={severity} severity={severity} findings={findings} />
          ))}
        </span>
      </div>
      {findings.length === 0 ? (
        <div className="card pad mt4 row all-well">
          <span className="fg s-ok">
            <Icon of={OkGlyph} />
          </span>
          <div>
            <p className="med">{text.meeting.nothingToMend}</p>
            <p className="t3 sm">{text.meeting.nothingToMendText}</p>
          </div>
        </div>
      ) : (
        <ul className="card lines mt4" role="list">
          {findings.map((finding) => (
            <FindingItem
              key={JSON.stringify([finding.code, finding.place, finding.facts])}
              finding={finding}
              isFirst={finding === first}
            />
          ))}
        </ul>
      )}
    </aside>
  );
}

interface CountProps {
  readonly severity: Finding["severity"];
  readonly findings: readonly Finding[];
}

function Count({ severity, findings }: CountProps) {
  const { meeting } = useMessages().text;
  const count = findings.filter((finding) => finding.severity === severity).length;
  if (count === 0) return null;
  const { icon, tone } = severitySigns[severity];
  const words = meeting.severityCount({ severity: meeting.severities[severity], count });
  return (
    <span className={`fg ${tone} row g2`} title={words}>
      <Icon of={icon} size="sm" />
      <span aria-hidden="true">{count}</span>
      <span className="vh">{words}</span>
    </span>
  );
}

/** By the rows that belong to the meeting. */
function useFindingsOf(meeting: Meeting): readonly Finding[] {
  const { talksOf } = usePlanView();
  const rows = new Set<string>([meeting.id, ...talksOf(meeting.id).map(({ id }) => id)]);
  return useFindings().filter(({ place }) => rows.has(place.id ?? ""));
}
