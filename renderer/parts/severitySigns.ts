import type { Finding } from "#core/lint/finding.ts";
import { AdviceGlyph, ErrorGlyph, WarningGlyph } from "../ui/glyphs/severityGlyphs.tsx";
import type { IconShape } from "../ui/IconShape.ts";

/** How each severity is drawn: a shape of its own before a colour of its own. */
export const severitySigns: Readonly<
  Record<Finding["severity"], { readonly icon: IconShape; readonly tone: string }>
> = {
  error: { icon: ErrorGlyph, tone: "s-error" },
  warning: { icon: WarningGlyph, tone: "s-warning" },
  note: { icon: AdviceGlyph, tone: "s-advice" },
};
