import { CircleCheck } from "lucide-react";
import { useEffect, useRef } from "react";
import type { ReviewedFinding } from "#core/intake/reviewedFinding.ts";
import type { FindingPlace, Fix } from "#core/lint/finding.ts";
import { fixLabel } from "#core/lint/fixLabel.ts";
import { toMessage } from "#core/lint/toMessage.ts";
import { useDesk, useDeskState } from "../../context/useDesk.ts";
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
  const written = useWrittenLine(finding.place);
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
        {written !== undefined && <code className="written">{written}</code>}
        <p role="status">{fix && text.imports.chosen(fixLabel(fix, language))}</p>
        <Fixes reviewed={reviewed} />
      </div>
    </li>
  );
}

/** The line of the file that the finding is about, word for word but for the padding of a table. */
function useWrittenLine({ file, line }: FindingPlace): string | undefined {
  const given = useDeskState("imports", ({ files }) => files.find(({ name }) => name === file));
  if (line === undefined) return undefined;
  return given?.text.split(/\r?\n/)[line - 1]?.replace(/ {2,}/g, " ");
}

function Fixes({ reviewed: { key, finding, fixes, fix } }: { readonly reviewed: ReviewedFinding }) {
  const { text, language } = useMessages();
  const { choose } = useDesk().imports.getState();
  const { box, keepFocus } = useKeptFocus(fix);
  const pick = (chosen: Fix | undefined) => {
    keepFocus();
    choose(key, chosen);
  };
  if (fixes.length === 0) {
    return finding.fixes.length > 0 ? <p>{text.imports.inFile}</p> : null;
  }
  return (
    <div className="fixes" ref={box}>
      {fix ? (
        <Button small onPress={() => pick(undefined)}>
          {text.imports.asWritten}
        </Button>
      ) : (
        fixes.map((one) => (
          <Button small key={fixLabel(one, language)} onPress={() => pick(one)}>
            {fixLabel(one, language)}
          </Button>
        ))
      )}
    </div>
  );
}

/** The button that was pressed is gone once its fix is chosen: the focus goes to what replaces it. */
function useKeptFocus(fix: Fix | undefined) {
  const box = useRef<HTMLDivElement>(null);
  const isPressed = useRef(false);
  useEffect(() => {
    if (isPressed.current) box.current?.querySelector("button")?.focus();
    isPressed.current = false;
  }, [fix]);
  const keepFocus = () => {
    isPressed.current = true;
  };
  return { box, keepFocus };
}
