import type { FindingPlace } from "#core/lint/finding.ts";
import { toLines } from "#core/text/toLines.ts";
import { useMessages } from "../../context/useMessages.ts";
import { usePlanView } from "../../context/usePlanView.ts";

/** Lines before and after the one that is meant. */
const AROUND = 1;

/** The lines of the imported file around a problem, as they stand there. */
export function SourceLines({ place }: { readonly place: FindingPlace }) {
  const { problems } = useMessages().text;
  const { file, line } = place;
  const source = usePlanView().sources.find(({ name }) => name === file);
  if (file === undefined || line === undefined || source?.text === undefined) return null;
  const lines = toLines(source.text).slice(Math.max(0, line - 1 - AROUND), line + AROUND);
  return (
    <div>
      <h3>{problems.foundIn(file, line)}</h3>
      <pre className="src">
        {lines.map(({ number, text }) => (
          <span key={number} className={number === line ? "diffold-line" : undefined}>
            {text.trimEnd()}
            {"\n"}
          </span>
        ))}
      </pre>
    </div>
  );
}
