import { Repeat } from "lucide-react";
import type { ReactNode } from "react";
import { useDesk } from "../../context/useDesk.ts";
import { useMessages } from "../../context/useMessages.ts";
import { stateSigns } from "../../parts/stateSigns.ts";
import { DropZone } from "../../ui/DropZone.tsx";
import { ErrorGlyph } from "../../ui/glyphs/severityGlyphs.tsx";
import { Icon } from "../../ui/Icon.tsx";
import type { IconShape } from "../../ui/IconShape.ts";

/** What becomes of a README, shown on a small one; and the place to drop a real one. */
export function Example() {
  const { text } = useMessages();
  const { welcomePage } = text;
  const { takeDropped } = useDesk();
  return (
    <section className="wright" aria-label={welcomePage.example}>
      <DropZone
        label={welcomePage.dropLabel}
        overLabel={text.imports.dropOver}
        onFiles={(files) => void takeDropped(files)}
      >
        <br />
        {welcomePage.dropHint}
      </DropZone>
      <div className="wex">
        <Source />
        <div className="wout">
          <p className="cap">{welcomePage.understood}</p>
          <ul>
            <Read icon={Repeat}>{welcomePage.exampleRule}</Read>
            <Read icon={stateSigns.optional}>{welcomePage.exampleOptional}</Read>
            <Read icon={stateSigns.held} tone="s-held">
              <span lang="en">Warming up: one program, five ways to measure it</span>
            </Read>
            <Read icon={stateSigns.skipped} tone="s-skipped">
              {welcomePage.exampleSkipped}
            </Read>
            <Read icon={stateSigns.planned} tone="s-planned">
              {welcomePage.exampleOpen}
            </Read>
          </ul>
          <p className="wfind s-error">
            <span className="fg">
              <Icon of={ErrorGlyph} />
            </span>
            <span>{welcomePage.exampleFinding}</span>
          </p>
        </div>
      </div>
    </section>
  );
}

interface ReadProps {
  readonly icon: IconShape;
  readonly tone?: string;
  readonly children: ReactNode;
}

function Read({ icon, tone, children }: ReadProps) {
  return (
    <li className={tone}>
      <span className={tone === undefined ? "t3" : "fg"}>
        <Icon of={icon} />
      </span>
      <span>{children}</span>
    </li>
  );
}

/** The words of a file are the file's, whatever language the page is in. */
function Source() {
  return (
    <pre className="wsrc" aria-hidden="true" lang="en">
      <span className="t3"># Calendar</span>
      {"\nGatherings happen the\n"}
      <mark>first Thursday</mark>
      {" of the month at\n"}
      <mark>19:00</mark>
      {". If there's interest, an\nadditional Thursday ("}
      <mark>third</mark>
      {") …\n\n| 2027-02-04 | Warming up: one p…\n| 2027-02-18 | NO MEETING\n"}
      {"| 2027-03-04 | TBA\n| "}
      <u>2027-03-20</u>
      {" | NO MEETING\n| 2027-04-01 | TBA"}
    </pre>
  );
}
