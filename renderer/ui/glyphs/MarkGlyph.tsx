import type { ComponentProps } from "react";
import type { IconShape } from "../IconShape.ts";

/** The mark of the application: six who sit around one. */
export function MarkGlyph({ className, "aria-hidden": isHidden }: ComponentProps<IconShape>) {
  return (
    <svg className={className} aria-hidden={isHidden} viewBox="0 0 24 24" fill="currentColor">
      <circle cx="12" cy="3.6" r="2.6" />
      <circle cx="19.3" cy="7.8" r="2.6" />
      <circle cx="19.3" cy="16.2" r="2.6" />
      <circle cx="12" cy="20.4" r="2.6" />
      <circle cx="4.7" cy="16.2" r="2.6" />
      <circle cx="4.7" cy="7.8" r="2.6" />
      <circle cx="12" cy="12" r="3.1" />
    </svg>
  );
}
