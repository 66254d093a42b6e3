import { Info } from "lucide-react";
import type { ReactNode } from "react";
import { AdviceGlyph, ErrorGlyph, WarningGlyph } from "./glyphs/severityGlyphs.tsx";
import { Icon } from "./Icon.tsx";

export interface BannerProps {
  readonly tone: "error" | "warning" | "advice" | "neutral";
  readonly children: ReactNode;
  /** A button or two. */
  readonly actions?: ReactNode;
}

const signs = { error: ErrorGlyph, warning: WarningGlyph, advice: AdviceGlyph, neutral: Info };

/** A sentence that stays until somebody has done something about it. */
export function Banner({ tone, children, actions }: BannerProps) {
  const isAlarm = tone === "error" || tone === "warning";
  return (
    <div
      className={`banner s-${tone === "neutral" ? "none" : tone}`}
      role={isAlarm ? "alert" : "note"}
    >
      <Icon of={signs[tone]} />
      <div className="grow">{children}</div>
      {actions !== undefined && <div className="row wrap">{actions}</div>}
    </div>
  );
}
