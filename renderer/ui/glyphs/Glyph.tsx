import type { ComponentProps, ReactNode } from "react";
import type { IconShape } from "../IconShape.ts";

export interface GlyphProps extends Omit<ComponentProps<IconShape>, "strokeWidth"> {
  readonly children: ReactNode;
}

/** The sheet that our own glyphs are drawn on: 16 by 16, lines of 1.6. */
export function Glyph({ children, className, "aria-hidden": isHidden }: GlyphProps) {
  return (
    <svg
      className={className}
      aria-hidden={isHidden}
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.6"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      {children}
    </svg>
  );
}
