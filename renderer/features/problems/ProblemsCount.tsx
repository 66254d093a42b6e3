import { useFindings } from "../../context/useFindings.ts";
import { useMessages } from "../../context/useMessages.ts";
import { ErrorGlyph } from "../../ui/glyphs/severityGlyphs.tsx";
import { Icon } from "../../ui/Icon.tsx";

/** What the sidebar counts: errors only, as the rest can wait. */
export function ProblemsCount() {
  const { problems } = useMessages().text;
  const errors = useFindings().filter(({ severity }) => severity === "error").length;
  if (errors === 0) return null;
  return (
    <span className="count err">
      <Icon of={ErrorGlyph} size="sm" />
      <span aria-hidden>{errors}</span>
      <span className="vh">{problems.counts.error(errors)}</span>
    </span>
  );
}
